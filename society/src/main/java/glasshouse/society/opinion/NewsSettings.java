package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;

/** Settings of news of what the system does. */
@Section(doc = "News of what the system does: whoever it reaches knows from then on.")
public record NewsSettings(
        @Setting(doc = "What the news is, in words.") String what,

        @Setting(doc = "The day.") LocalDate on,

        @Setting(doc = "Share of people whom it reaches, drawn without a look at who they are.", unit = "share")
        Probability reach,

        @Setting(
                doc = "What it adds to the approval of those reached who did not know, beside what knowing does.",
                unit = "approval",
                min = -1.2,
                max = 1.2,
                byDefault = "0")
        double effect,

        @Setting(
                doc = "What it adds to the approval of those reached who knew.",
                unit = "approval",
                min = -1.2,
                max = 1.2,
                byDefault = "0")
        double effectOnInformed) {}

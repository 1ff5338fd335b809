package glasshouse.society.borrowing;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;

/** Settings of who has an account on a day. */
@Section(doc = "Who has an account on a day; between two days shares change evenly.")
public record AccountSettings(
        @Setting(doc = "The day.") LocalDate on,

        @Setting(
                doc = "Share of adults who have an account then, by income quintile, poorest first.",
                unit = "share",
                min = 0,
                max = 1)
        List<Double> owned) {}

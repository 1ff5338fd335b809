package glasshouse.experiment.question;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of two regimes that are compared with each other. */
@Section(doc = "Two regimes that are compared with each other, beside the baseline.")
public record ComparisonSettings(
        @Setting(doc = "The regime whose outputs are read.") String regime,

        @Setting(doc = "The regime whose outputs are taken off.")
        String against) {}

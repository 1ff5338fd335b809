package glasshouse.experiment.calibration;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** A number that may be moved: one that is assumed, within the range that its scenario gives it. */
@Section(doc = "A number that may be moved, within the range that its scenario gives it.")
public record FreeSettings(
        @Setting(doc = "The world it is of.") String world,

        @Setting(doc = "Its path in the scenario: of society, or an error rate of a channel; never of the regime.")
        String path,

        @Setting(doc = "Which figures it is there to move, in words.")
        String why) {}

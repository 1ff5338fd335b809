package glasshouse.experiment.question;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what is held to be so over the whole box. */
@Section(doc = "What is held to be so over the whole box: that an output rises or falls under a regime.")
public record ClaimSettings(
        @Setting(doc = "The regime, compared with the baseline, or a comparison of two regimes.")
        String regime,

        @Setting(doc = "The output.") String output,

        @Setting(doc = "What it does under the regime.") Sign sign) {

    /** What an output does. */
    public enum Sign {
        /** It is higher under the regime than under the baseline. */
        RISES,
        /** It is lower. */
        FALLS
    }
}

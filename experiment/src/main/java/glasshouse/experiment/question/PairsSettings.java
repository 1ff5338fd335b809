package glasshouse.experiment.question;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of how many pairs are run at a point. */
@Section(doc = "How many pairs, each with another luck, are run at a point.")
public record PairsSettings(
        @Setting(doc = "Pairs that are run at every point.", byDefault = "3", min = 1, max = 1e6)
        int atLeast,

        @Setting(
                doc = "Pairs that are run at most, where more are run until the interval is narrow enough.",
                min = 1,
                max = 1e6)
        Optional<Integer> atMost,

        @Setting(doc = "Half of the interval, in the output's unit, at which it is narrow enough.")
        Optional<Double> halfWidth,

        @Setting(doc = "Output whose interval is looked at, in every regime.")
        Optional<String> of)
        implements Checked {
    private static final int FIRST_LOOK = 20;

    @Override
    public void check(Checks checks) {
        if (atMost.isPresent() != halfWidth.isPresent() || atMost.isPresent() != of.isPresent()) {
            checks.problem("", "stopping by itself", "", "must have all of at_most, half_width and of");
            return;
        }
        if (atMost.isPresent() && atLeast < FIRST_LOOK) {
            checks.problem("at_least", "pairs before the first look", "" + atLeast, "must be at least " + FIRST_LOOK);
        }
        if (atMost.isPresent() && atMost.get() < atLeast) {
            checks.problem("at_most", "pairs at most", "" + atMost.get(), "must be at least at_least, " + atLeast);
        }
        if (halfWidth.isPresent() && halfWidth.get() <= 0) {
            checks.problem("half_width", "half of the interval", "" + halfWidth.get(), "must be above 0");
        }
    }
}

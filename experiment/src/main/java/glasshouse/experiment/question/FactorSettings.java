package glasshouse.experiment.question;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;

/** Settings of one side of the box: a number of the scenario, or a patch that is on or off. */
@Section(doc = "What is varied: a number of the scenario at a path, or a patch, on or off.")
public record FactorSettings(
        @Setting(doc = "Path of a number in the scenario, keys and ids joined by dots.")
        Optional<String> path,

        @Setting(
                doc =
                        "Instead of a path, a patch by catalog name or file: on in the upper half of the side, off in the lower.")
        Optional<String> patch,

        @Setting(doc = "Lower end, in the number's own unit; the declared range's if not said.")
        Optional<Double> low,

        @Setting(doc = "Upper end, in the number's own unit; the declared range's if not said.")
        Optional<Double> high,

        @Setting(doc = "Whether equal steps are equal differences, or equal ratios.", byDefault = "linear")
        Scale scale,

        @Setting(
                doc = "Regimes in which it is varied, after their own patches; in all worlds alike if not said.",
                byDefault = "[]")
        List<String> regimes)
        implements Checked {

    /** How a side of the box is measured. */
    public enum Scale {
        /** Equal steps are equal differences. */
        LINEAR,
        /** Equal steps are equal ratios. */
        LOG
    }

    @Override
    public void check(Checks checks) {
        if (path.isPresent() == patch.isPresent()) {
            checks.problem("", "factor", "", "must have either a path or a patch");
        }
        if (patch.isPresent() && (low.isPresent() || high.isPresent())) {
            checks.problem(
                    low.isPresent() ? "low" : "high", "end of a patch", "", "must not be said: a patch is on or off");
        }
        if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
            checks.problem("low", "lower end", low.get().toString(), "must be below the upper end, " + high.get());
        }
        if (scale == Scale.LOG && low.isPresent() && low.get() <= 0) {
            checks.problem("low", "lower end on a log scale", low.get().toString(), "must be above 0", "scale: linear");
        }
    }
}

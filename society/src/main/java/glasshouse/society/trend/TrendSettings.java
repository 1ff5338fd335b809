package glasshouse.society.trend;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a secular trend: how a propensity changes by itself. */
@Section(
        doc =
                "A secular trend: the propensity goes from what it is at the start to a multiple of it, by equal ratios in equal"
                        + " times, and stays there. No regime has a part in it.")
public record TrendSettings(
        @Setting(doc = "The multiple that it comes to.", unit = "ratio", min = 0.001, max = 1000)
        double to,

        @Setting(doc = "Days from the start in which it gets there.", unit = "days", min = 1, max = 100_000)
        Days in) {

    /** Returns the highest multiple that the propensity has at any time. */
    public double most() {
        return Math.max(1, to);
    }

    /** Returns the multiple on a day. */
    double at(int day) {
        return StrictMath.pow(to, Math.min(1, day / (double) in.value()));
    }
}

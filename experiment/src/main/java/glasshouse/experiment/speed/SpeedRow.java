package glasshouse.experiment.speed;

/**
 * Holds one figure of a benchmark.
 *
 * @param what what was measured
 * @param value the figure
 * @param unit its unit
 * @param first the figure to reach first; NaN for none
 * @param higherIsBetter whether more is better
 * @param note how it was measured
 */
public record SpeedRow(String what, double value, String unit, double first, boolean higherIsBetter, String note) {
    static SpeedRow atLeast(String what, double value, String unit, double first, String note) {
        return new SpeedRow(what, value, unit, first, true, note);
    }

    static SpeedRow atMost(String what, double value, String unit, double first, String note) {
        return new SpeedRow(what, value, unit, first, false, note);
    }

    static SpeedRow count(String what, double value, String unit, String note) {
        return new SpeedRow(what, value, unit, Double.NaN, true, note);
    }

    /** Says whether the figure to reach first is reached; true where there is none. */
    public boolean reached() {
        return Double.isNaN(first) || (higherIsBetter ? value >= first : value <= first);
    }
}

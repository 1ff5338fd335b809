package glasshouse.experiment.speed;

/**
 * Holds one figure of a benchmark.
 *
 * @param what what was measured
 * @param value the figure; NaN where it could not be measured
 * @param unit its unit
 * @param first the figure to reach first; NaN for none
 * @param higherIsBetter whether more is better
 * @param note how it was measured, or why it could not be
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

    static SpeedRow failed(String what, Throwable why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return new SpeedRow(what, Double.NaN, "", Double.NaN, true, message);
    }

    /** Says whether the figure could not be measured. */
    public boolean isFailed() {
        return Double.isNaN(value);
    }

    /** Says whether the figure to reach first is reached; true where there is none, never of what could not be measured. */
    public boolean reached() {
        return !isFailed() && isFirstReached();
    }

    private boolean isFirstReached() {
        return Double.isNaN(first) || (higherIsBetter ? value >= first : value <= first);
    }
}

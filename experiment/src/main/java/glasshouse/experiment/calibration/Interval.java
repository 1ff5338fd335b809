package glasshouse.experiment.calibration;

/**
 * Holds an interval of a figure.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    /** Refuses one that ends before it begins. */
    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("low (" + low + ") must not be above high (" + high + ")");
        }
    }

    /** Says whether two intervals have a value in common. */
    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** Says whether every value has this sign: 1 or -1. */
    public boolean isOnSide(double sign) {
        return sign > 0 ? low > 0 : high < 0;
    }
}

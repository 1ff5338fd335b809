package glasshouse.experiment.calibration;

/** Computes 95 % intervals of single counts and shares. */
final class Chance {
    /** The 97.5 % point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    private Chance() {}

    /** Returns the interval of a share seen among n; by E. B. Wilson, JASA 22 (1927) 209. */
    static Interval ofShare(double share, double n) {
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(Math.max(0, share * (1 - share)) / n + z2 / (4 * n * n));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Returns the interval of a figure in proportion to a count of events that chance decided, each by itself. */
    static Interval ofEvents(double value, double events) {
        if (events <= 0) {
            return new Interval(value, value);
        }
        double half = Z * Math.abs(value) / Math.sqrt(events);
        return new Interval(value - half, value + half);
    }

    /** Returns the interval of a figure with a standard error. */
    static Interval ofError(double value, double error) {
        return new Interval(value - Z * error, value + Z * error);
    }
}

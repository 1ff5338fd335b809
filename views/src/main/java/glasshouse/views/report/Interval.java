package glasshouse.views.report;

/**
 * A 95 % interval of a share or a rate: what luck alone could have made of it among so many people. It says nothing of the
 * model's assumptions.
 *
 * @param value the share or rate itself
 * @param low lower end
 * @param high upper end
 */
public record Interval(double value, double low, double high) {
    /** The normal quantile that leaves 2.5 % above it. */
    private static final double Z = 1.959964;

    /**
     * Finds the interval of a share (E. B. Wilson 1927, J. Am. Stat. Assoc. 22, 209-212), without correction for continuity.
     *
     * @param part how many of the whole
     * @param whole how many there are; the interval is 0 to 1 if there are none
     */
    public static Interval wilson(long part, long whole) {
        if (whole == 0) {
            return new Interval(0, 0, 1);
        }
        double n = whole;
        double share = part / n;
        double centre = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        double low = part == 0 ? 0 : (centre - half) / scale;
        double high = part == whole ? 1 : (centre + half) / scale;
        return new Interval(share, low, high);
    }

    /**
     * Finds the interval of a rate of single events by Byar's approximation to the exact Poisson one (Breslow and Day 1987,
     * Statistical Methods in Cancer Research II, 69).
     *
     * @param count how many there were
     * @param whole among how many; the rate is per one of them
     */
    public static Interval poisson(long count, double whole) {
        if (whole == 0) {
            return new Interval(0, 0, 0);
        }
        double low = count == 0 ? 0 : count * cube(1 - 1 / (9.0 * count) - Z / (3 * Math.sqrt(count)));
        double next = count + 1.0;
        double high = next * cube(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)));
        return new Interval(count / whole, low / whole, high / whole);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** Multiplies all three, as by 100 for percent. */
    public Interval times(double factor) {
        return new Interval(value * factor, low * factor, high * factor);
    }
}

package glasshouse.kernel.random;

/** A whole number of days until something with a constant hazard happens: the floor of an exponential, by inversion. */
public final class Exponential {
    /** The largest mean whose longest wait, 37.5 means, fits an int. */
    public static final double MAX_MEAN = 5e7;

    private static final int EDGE_BITS = 8;
    private static final int EDGE_SHIFT = Long.SIZE - EDGE_BITS;
    private static final int FRACTION_SHIFT = 11;
    private static final long FRACTION = (1L << EDGE_SHIFT - FRACTION_SHIFT) - 1;
    private static final double FRACTION_UNIT = 1.0 / (FRACTION + 1);
    /** More than rounding can be, in days. */
    private static final double ROUNDING = 1e-6;
    /** Logarithms of the survival at the least draw of each value of the leading bits, and at the end. */
    private static final double[] EDGES = edges();

    private final double mean;

    private Exponential(double mean) {
        this.mean = mean;
    }

    /**
     * Makes the distribution of a mean in days, before the floor is taken; 0 means at once.
     *
     * @throws IllegalArgumentException if the mean is not in 0 to {@value #MAX_MEAN}
     */
    public static Exponential of(double mean) {
        if (!(mean >= 0 && mean <= MAX_MEAN)) {
            throw new IllegalArgumentException("mean (" + mean + ") must be between 0 and " + MAX_MEAN);
        }
        return new Exponential(mean);
    }

    private static double[] edges() {
        double[] edges = new double[(1 << EDGE_BITS) + 1];
        for (int edge = 0; edge < edges.length - 1; edge++) {
            edges[edge] = StrictMath.log(survival((long) edge << EDGE_SHIFT));
        }
        return edges;
    }

    private static double survival(long draw) {
        return ((draw >>> 11) + 0.5) * 0x1p-53;
    }

    /**
     * Returns the days that a draw gives; P(days >= k) = exp(-k / mean). A lower draw never gives fewer.
     *
     * <p>Between two edges minus the logarithm lies below the straight line through both, and above it less what a curve bends
     * between them at most: a logarithm is taken only where these two differ in days.
     */
    public int days(long draw) {
        int edge = (int) (draw >>> EDGE_SHIFT);
        double along = (draw >>> FRACTION_SHIFT & FRACTION) * FRACTION_UNIT;
        double most = -(EDGES[edge] + (EDGES[edge + 1] - EDGES[edge]) * along);
        // Of so many edges, that far apart, the second derivative of minus the logarithm is at most the square of many
        // / edge.
        double least = most - 0.125 / ((double) edge * edge);
        int days = (int) (mean * most + ROUNDING);
        return days == (int) (mean * least - ROUNDING) ? days : (int) (-mean * StrictMath.log(survival(draw)));
    }
}

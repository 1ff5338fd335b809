package glasshouse.kernel.random;

/**
 * A Poisson number of events by inversion of one draw.
 *
 * <p>The table holds the survival function, so the rare high counts are exact to 2^-62 however small the mean, and a
 * count of at least one is the same event as {@code Draws.happens} with that probability. For one draw, a higher mean
 * never gives a lower count.
 */
public final class PoissonTable {
    /** The largest mean: above it {@code exp(-mean)} leaves the range in which a double keeps its precision. */
    public static final double MAX_MEAN = 500;

    /** The survival function in 62-bit thresholds, from the highest count down to 1: rising. */
    private final long[] bounds;

    private final int[] starts;
    private final int shift;
    /** The least draw that gives no event at all: the common case at small means. */
    private final long none;

    private PoissonTable(long[] bounds) {
        this.bounds = bounds;
        int bits = Guide.bitsFor(bounds.length);
        this.starts = Guide.of(bounds, bits);
        this.shift = Long.SIZE - bits;
        this.none = bounds.length == 0 ? 0 : bounds[bounds.length - 1];
    }

    /**
     * Makes the table of a mean.
     *
     * @throws IllegalArgumentException if the mean is not in 0 to {@value #MAX_MEAN}
     */
    public static PoissonTable of(double mean) {
        if (!(mean >= 0 && mean <= MAX_MEAN)) {
            throw new IllegalArgumentException("mean (" + mean + ") must be between 0 and " + MAX_MEAN);
        }
        double[] mass = masses(mean);
        long[] survival = new long[mass.length];
        double tail = 0;
        int highest = 0;
        for (int count = mass.length - 1; count >= 1; count--) {
            tail += mass[count];
            survival[count] = Math.round(Math.min(tail, 1) * 0x1p62);
            if (highest == 0 && survival[count] > 0) {
                highest = count;
            }
        }
        long[] rising = new long[highest];
        for (int i = 0; i < highest; i++) {
            rising[i] = survival[highest - i];
        }
        return new PoissonTable(rising);
    }

    /** Returns the probability of each count, up to where all that remains is below 2^-70. */
    private static double[] masses(double mean) {
        int length = (int) (mean + 13 * StrictMath.sqrt(mean)) + 40;
        double[] mass = new double[length];
        mass[0] = StrictMath.exp(-mean);
        for (int count = 1; count < length; count++) {
            mass[count] = mass[count - 1] * mean / count;
        }
        return mass;
    }

    /**
     * Returns the thresholds of at least 1, 2, ... events: a draw gives at least n if {@code Draws.happens(draw, bound n)}.
     * Counts beyond the table have threshold 0.
     */
    public long[] atLeast(int most) {
        long[] thresholds = new long[most];
        for (int n = 1; n <= most; n++) {
            thresholds[n - 1] = n <= bounds.length ? bounds[bounds.length - n] : 0;
        }
        return thresholds;
    }

    /** Returns the number of events that a draw gives, by what {@link Draws#event} says of it. */
    public int countOf(long event) {
        return count(event << Draws.EVENT_SHIFT);
    }

    /** Returns the number of events that a draw gives: a lower draw never gives fewer. */
    public int count(long draw) {
        long event = draw >>> Draws.EVENT_SHIFT;
        if (event >= none) {
            return 0;
        }
        int i = starts[(int) (draw >>> shift)];
        while (bounds[i] <= event) {
            i++;
        }
        return bounds.length - i;
    }
}

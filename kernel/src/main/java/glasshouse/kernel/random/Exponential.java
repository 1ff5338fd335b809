package glasshouse.kernel.random;

/** A whole number of days until something with a constant hazard happens: the floor of an exponential, by inversion. */
public final class Exponential {
    /** The largest mean whose longest wait, 37.5 means, fits an int. */
    public static final double MAX_MEAN = 5e7;

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

    /** Returns the days that a draw gives; P(days >= k) = exp(-k / mean). A lower draw never gives fewer. */
    public int days(long draw) {
        double survival = ((draw >>> 11) + 0.5) * 0x1p-53;
        return (int) (-mean * StrictMath.log(survival));
    }
}

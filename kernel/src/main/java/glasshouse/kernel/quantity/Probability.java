package glasshouse.kernel.quantity;

/**
 * A probability between 0 and 1.
 *
 * @param value the share, 0 to 1
 */
public record Probability(double value) {
    /** Never. */
    public static final Probability ZERO = new Probability(0);

    /** Always. */
    public static final Probability ONE = new Probability(1);

    private static final double THRESHOLD_OF_ONE = 0x1p62;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value is NaN or outside [0, 1]
     */
    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("probability (" + value + ") must be between 0 and 1");
        }
        value = value + 0.0; // so that -0.0 equals 0.0
    }

    /**
     * Returns the value as a 62-bit threshold, {@code round(value * 2^62)} in [0, 2^62], for {@code Draws.happens}: 0
     * is never and 2^62 always, exactly.
     */
    public long threshold() {
        return Math.round(value * THRESHOLD_OF_ONE);
    }
}

package glasshouse.kernel.random;

/** Turns a 64-bit draw into an event, a whole number, or a fraction. Branch-free, exact at both ends. */
public final class Draws {
    /** Bits of a draw, from the top, that events and inversion tables compare. */
    static final int EVENT_BITS = 62;

    static final int EVENT_SHIFT = Long.SIZE - EVENT_BITS;

    private Draws() {}

    /**
     * Returns whether an event happens: never at threshold 0, always at 2^62. A larger threshold keeps every event of a
     * smaller one.
     *
     * @param threshold from {@code Probability.threshold()}, 0 to 2^62
     */
    public static boolean happens(long draw, long threshold) {
        return (draw >>> EVENT_SHIFT) < threshold;
    }

    /** Returns 1 if an event happens and 0 if not: {@link #happens} for loops that count instead of branching. */
    public static int one(long draw, long threshold) {
        return (int) (((draw >>> EVENT_SHIFT) - threshold) >>> (Long.SIZE - 1));
    }

    /** Returns of a draw what is compared with thresholds: an event happens if it lies below. */
    public static long event(long draw) {
        return draw >>> EVENT_SHIFT;
    }

    /** Returns a number below 0 if an event happens, and not if it does not: such are joined by "and" and "or", in vectors too. */
    public static long sign(long draw, long threshold) {
        return (draw >>> EVENT_SHIFT) - threshold;
    }

    /**
     * Returns a whole number in [0, n), by the high half of draw times n; each has its share to within 2^-64.
     *
     * @param n how many numbers, at least 1 (not checked)
     */
    public static int below(long draw, int n) {
        return (int) Math.unsignedMultiplyHigh(draw, n);
    }

    /** Returns a fraction in [0, 1), a multiple of 2^-53. */
    public static double uniform(long draw) {
        return (draw >>> 11) * 0x1p-53;
    }
}

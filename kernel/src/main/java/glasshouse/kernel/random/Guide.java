package glasshouse.kernel.random;

/**
 * A guide table: where to start the search for a draw's value in a rising table of bounds, by the draw's leading bits,
 * so that an inversion takes one or two comparisons on average.
 *
 * <p>Source: H. C. Chen and Y. Asau, "On generating random variates from an empirical distribution", AIIE Transactions
 * 6(2), 1974.
 */
final class Guide {
    private static final int MAX_BITS = 14;
    /** How much finer than the bounds the cells are. */
    private static final int FINER_BITS = 4;

    private Guide() {}

    /** Returns the number of leading bits to index by: about one cell a bound, at least 4 and at most 2^14 cells. */
    static int bitsFor(int bounds) {
        return Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(bounds) + FINER_BITS, 2, MAX_BITS);
    }

    /**
     * Returns, for each value of the leading bits, how many of the rising bounds lie at or below every draw with them.
     *
     * @param bounds rising, in [0, 2^62], read as thresholds of 62-bit draws
     * @param bits how many leading bits index the table
     */
    static int[] of(long[] bounds, int bits) {
        int[] starts = new int[1 << bits];
        int passed = 0;
        for (int cell = 0; cell < starts.length; cell++) {
            long lowest = (long) cell << (Draws.EVENT_BITS - bits);
            while (passed < bounds.length && bounds[passed] <= lowest) {
                passed++;
            }
            starts[cell] = passed;
        }
        return starts;
    }
}

package glasshouse.kernel.quantity;

/**
 * An amount of money in fen, a hundredth of a yuan. A debt is negative.
 *
 * @param fen hundredths of a yuan
 */
public record Money(long fen) implements Comparable<Money> {
    /** Fen in a yuan. */
    public static final int FEN_PER_YUAN = 100;

    /** The largest amount that a double holds to the fen. */
    private static final double MAX_FEN = 0x1p53;

    /**
     * Converts from yuan, rounded to the nearest fen.
     *
     * @throws IllegalArgumentException if the amount is NaN, or beyond 2^53 fen (90 trillion yuan) either way
     */
    public static Money ofYuan(double yuan) {
        double fen = yuan * FEN_PER_YUAN;
        if (!(fen >= -MAX_FEN && fen <= MAX_FEN)) {
            throw new IllegalArgumentException("yuan (" + yuan + ") must be a number below 9e13 either way");
        }
        return new Money(Math.round(fen));
    }

    /** Returns the amount in yuan. */
    public double yuan() {
        return fen / (double) FEN_PER_YUAN;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}

package glasshouse.kernel.random;

/**
 * The counter-based generator Philox4x64-10: a keyed bijection of 256-bit blocks.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC11, 2011, doi:10.1145/2063384.2063405. Word order as in their library Random123. About 20 ns a block, so it makes
 * keys, and {@link Mixer} makes draws.
 */
public final class Philox4x64 {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    /**
     * The golden ratio, and the square root of 3 less 1, in 64 fractional bits: what the key words grow by each round.
     */
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;

    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private Philox4x64() {}

    /**
     * Writes the block of the counter (c0, c1, c2, c3) under the key (k0, k1), least significant words first.
     *
     * @param out4 receives four words
     */
    public static void block(long c0, long c1, long c2, long c3, long k0, long k1, long[] out4) {
        long x0 = c0;
        long x1 = c1;
        long x2 = c2;
        long x3 = c3;
        long y0 = k0;
        long y1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, x0);
            long low0 = MULTIPLIER_0 * x0;
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, x2);
            long low1 = MULTIPLIER_1 * x2;
            x0 = high1 ^ x1 ^ y0;
            x1 = low1;
            x2 = high0 ^ x3 ^ y1;
            x3 = low0;
            y0 += WEYL_0;
            y1 += WEYL_1;
        }
        out4[0] = x0;
        out4[1] = x1;
        out4[2] = x2;
        out4[3] = x3;
    }
}

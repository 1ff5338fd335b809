package glasshouse.kernel.random;

/** Derives the 64-bit keys of draws. Made once per purpose and run, kept in a field, and handed to {@link Mixer}. */
public final class Key {
    /** Keeps these blocks apart from others of the same seed: the fractional bits of the square root of 2. */
    private static final long DOMAIN = 0x6A09E667F3BCC908L;

    private Key() {}

    /** Returns the key of a purpose under a seed: a word of the Philox block of (purpose id) keyed by (seed). */
    public static long of(long seed, Purpose purpose) {
        long[] block = new long[4];
        Philox4x64.block(purpose.id(), 0, 0, 0, seed, DOMAIN, block);
        return block[0];
    }
}

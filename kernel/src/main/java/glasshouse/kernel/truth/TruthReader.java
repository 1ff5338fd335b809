package glasshouse.kernel.truth;

/** The only reader of truth tags: for observation, which counts by them, and for the engine's checkpoints. */
public final class TruthReader {
    private static final Provenance[] BY_ORDINAL = Provenance.values();

    private TruthReader() {}

    /**
     * Returns the provenance of row i.
     *
     * @throws IllegalStateException if the row was never stamped
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public static Provenance read(TagColumn column, int i) {
        byte code = column.get(i);
        if (code == 0) {
            throw new IllegalStateException("row (" + i + ") must be stamped before its provenance is read");
        }
        return BY_ORDINAL[code - 1];
    }

    /** Returns the stored code of row i for a checkpoint: 0 if never stamped. */
    public static byte code(TagColumn column, int i) {
        return column.get(i);
    }

    /**
     * Writes back a code that {@link #code} returned, growing the column if needed.
     *
     * @throws IllegalArgumentException if no tag has this code
     */
    public static void restore(TagColumn column, int i, byte code) {
        if (code < 0 || code > BY_ORDINAL.length) {
            throw new IllegalArgumentException("code (" + code + ") must be between 0 and " + BY_ORDINAL.length);
        }
        column.put(i, code);
    }
}

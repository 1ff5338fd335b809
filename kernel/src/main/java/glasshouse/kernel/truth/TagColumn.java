package glasshouse.kernel.truth;

import java.util.Arrays;

/**
 * A column of truth tags, one byte a row, that can be written and copied and not read. It grows as rows are written; a
 * row that was never stamped holds no tag.
 */
public final class TagColumn {
    private static final int SMALLEST = 16;

    private byte[] codes;

    /**
     * Makes a column of unstamped rows.
     *
     * @throws IllegalArgumentException if the capacity is negative
     */
    public TagColumn(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity (" + capacity + ") must not be negative");
        }
        codes = new byte[capacity];
    }

    /** Writes the tag of row i, growing if needed. */
    public void stamp(int i, Stamp stamp, Provenance provenance) {
        put(i, stamp.code(provenance));
    }

    /**
     * Copies the tag of row j of another column (or of this one) to row i, growing if needed.
     *
     * @throws IndexOutOfBoundsException if the other column has no row j
     */
    public void copy(int i, TagColumn from, int j) {
        put(i, from.codes[j]);
    }

    /** Copies the tags of consecutive rows of another column to row i and those after it, growing if needed. */
    public void copy(int i, TagColumn from, int j, int rows) {
        ensure(Math.addExact(i, rows));
        System.arraycopy(from.codes, j, codes, i, rows);
    }

    /** Exchanges the tags of two rows. */
    public void swap(int i, int j) {
        byte code = codes[i];
        codes[i] = codes[j];
        codes[j] = code;
    }

    /** Moves the tags of consecutive rows, which may overlap their new places; makes room if needed. */
    public void move(int from, int to, int rows) {
        ensure(to + rows);
        System.arraycopy(codes, from, codes, to, rows);
    }

    /** Makes room for at least this many rows, keeping those there are. */
    public void ensure(int capacity) {
        if (capacity > codes.length) {
            int grown = (int) Math.min(Integer.MAX_VALUE - 8L, codes.length + (codes.length >> 1) + (long) SMALLEST);
            codes = Arrays.copyOf(codes, Math.max(capacity, grown));
        }
    }

    void put(int i, byte code) {
        if (i >= codes.length) {
            ensure(Math.addExact(i, 1));
        }
        codes[i] = code;
    }

    byte get(int i) {
        return codes[i];
    }
}

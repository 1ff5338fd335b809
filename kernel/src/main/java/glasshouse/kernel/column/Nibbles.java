package glasshouse.kernel.column;

/** A column of values from 0 to 15, two a byte. */
public final class Nibbles {
    private static final int BITS = 4;
    private static final int MOST = (1 << BITS) - 1;

    private final byte[] pairs;

    /** Holds these values, each from 0 to 15. */
    public Nibbles(byte[] values) {
        this.pairs = new byte[values.length + 1 >>> 1];
        for (int row = 0; row < values.length; row++) {
            set(row, values[row]);
        }
    }

    /** Says whether there are no values. */
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /** Returns a row's value. */
    public int at(int row) {
        return pairs[row >>> 1] >>> shift(row) & MOST;
    }

    /**
     * Sets a row's value.
     *
     * @throws IllegalArgumentException if it is not from 0 to 15
     */
    public void set(int row, int value) {
        if ((value & MOST) != value) {
            throw new IllegalArgumentException("value (" + value + ") must be from 0 to " + MOST);
        }
        int other = pairs[row >>> 1] & MOST << BITS - shift(row);
        pairs[row >>> 1] = (byte) (other | value << shift(row));
    }

    private static int shift(int row) {
        return (row & 1) * BITS;
    }
}

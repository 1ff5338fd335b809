package glasshouse.kernel.column;

import glasshouse.kernel.truth.TagColumn;
import java.util.Arrays;

/**
 * Orders rows by (subject, day) through one sorted array of packed keys, then gathers the columns in that order: rows are
 * moved once, not swapped many times. Ties are left to the caller.
 */
final class KeySort {
    /** Below this many rows sorting in place is quicker. */
    static final int LEAST = 24;

    private long[] keys = new long[0];
    private int[] rows = new int[0];
    private int[] spareInts = new int[0];
    private long[] spareLongs = new long[0];
    private TagColumn spareTags = new TagColumn(0);

    /** Orders the rows; returns false, having done nothing, if subject, day and row do not fit a key. */
    boolean order(int[] subject, int[] day, int size) {
        int leastSubject = Integer.MAX_VALUE;
        int mostSubject = Integer.MIN_VALUE;
        int leastDay = Integer.MAX_VALUE;
        int mostDay = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            leastSubject = Math.min(leastSubject, subject[row]);
            mostSubject = Math.max(mostSubject, subject[row]);
            leastDay = Math.min(leastDay, day[row]);
            mostDay = Math.max(mostDay, day[row]);
        }
        int rowBits = bits(size);
        int dayBits = bits((long) mostDay - leastDay);
        if (rowBits + dayBits + bits((long) mostSubject - leastSubject) >= Long.SIZE) {
            return false;
        }
        if (keys.length < size) {
            keys = new long[size + (size >> 1)];
            rows = new int[keys.length];
        }
        for (int row = 0; row < size; row++) {
            long key = (long) (subject[row] - leastSubject) << dayBits | ((long) day[row] - leastDay);
            keys[row] = key << rowBits | row;
        }
        Arrays.sort(keys, 0, size);
        long mask = (1L << rowBits) - 1;
        for (int row = 0; row < size; row++) {
            rows[row] = (int) (keys[row] & mask);
        }
        return true;
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    /** Returns the rows in order. */
    int[] rows() {
        return rows;
    }

    /** Returns a column in order, of the same length; the old one becomes room for the next. */
    int[] gather(int[] column, int[] order, int size) {
        int[] gathered = spareInts.length == column.length ? spareInts : new int[column.length];
        for (int row = 0; row < size; row++) {
            gathered[row] = column[order[row]];
        }
        spareInts = column;
        return gathered;
    }

    /** Returns a column in order; the old one becomes room for the next time. */
    long[] gather(long[] column, int[] order, int size) {
        long[] gathered = spareLongs.length == column.length ? spareLongs : new long[column.length];
        for (int row = 0; row < size; row++) {
            gathered[row] = column[order[row]];
        }
        spareLongs = column;
        return gathered;
    }

    /** Returns the tags in order; the old ones become room for the next time. */
    TagColumn gather(TagColumn column, int[] order, int size) {
        TagColumn gathered = spareTags;
        gathered.ensure(size);
        for (int row = 0; row < size; row++) {
            gathered.copy(row, column, order[row]);
        }
        spareTags = column;
        return gathered;
    }
}

package glasshouse.kernel.column;

import glasshouse.kernel.truth.TagColumn;

/**
 * Orders rows by subject, then gathers the columns in that order: rows are moved once, not swapped many times. Rows of one subject are
 * left to the caller.
 *
 * <p>Mostly {@link SubjectOrder} finds the order. Where that would take too long, a merge sort does, by subject and day packed into keys,
 * of the runs that are there: what reaches a batch comes in a few that are in order (what arrived, what was seen, what was waiting). Merging
 * without branches is as quick as a quicksort where there are many.
 */
final class KeySort {
    /** Below this many rows sorting in place is quicker. */
    static final int LEAST = 24;

    private final SubjectOrder bySubject = new SubjectOrder();
    private long[] keys = new long[0];
    private long[] spareKeys = new long[0];
    private int[] runs = new int[1];
    private int[] rows = new int[0];
    private int[] spareInts = new int[0];
    private long[] spareLongs = new long[0];
    private TagColumn spareTags = new TagColumn(0);

    /** Orders the rows; returns false, having done nothing, if subject, day and row do not fit a key. */
    boolean order(EventBatch batch) {
        int size = batch.size();
        if (rows.length < size) {
            rows = new int[size + (size >> 1)];
        }
        return bySubject.order(batch, rows) || orderByKeys(batch);
    }

    private boolean orderByKeys(EventBatch batch) {
        int size = batch.size();
        int leastSubject = Integer.MAX_VALUE;
        int mostSubject = Integer.MIN_VALUE;
        int leastDay = Integer.MAX_VALUE;
        int mostDay = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            leastSubject = Math.min(leastSubject, batch.subject(row));
            mostSubject = Math.max(mostSubject, batch.subject(row));
            leastDay = Math.min(leastDay, batch.day(row));
            mostDay = Math.max(mostDay, batch.day(row));
        }
        int rowBits = bits(size);
        int dayBits = bits((long) mostDay - leastDay);
        if (rowBits + dayBits + bits((long) mostSubject - leastSubject) >= Long.SIZE) {
            return false;
        }
        if (keys.length < size) {
            keys = new long[size + (size >> 1)];
            spareKeys = new long[keys.length];
            runs = new int[keys.length + 1];
        }
        for (int row = 0; row < size; row++) {
            long key = ((long) batch.subject(row) - leastSubject) << dayBits | ((long) batch.day(row) - leastDay);
            keys[row] = key << rowBits | row;
        }
        mergeRuns(size);
        long mask = (1L << rowBits) - 1;
        for (int row = 0; row < size; row++) {
            rows[row] = (int) (keys[row] & mask);
        }
        return true;
    }

    private void mergeRuns(int size) {
        int n = 0;
        runs[0] = 0;
        for (int row = 1; row < size; row++) {
            if (keys[row] < keys[row - 1]) {
                runs[++n] = row;
            }
        }
        runs[++n] = size;
        while (n > 1) {
            n = mergePairs(n);
        }
    }

    /** Merges each two neighbouring runs into one; returns how many runs are left. */
    private int mergePairs(int n) {
        int left = 0;
        for (int run = 0; run < n; run += 2) {
            int from = runs[run];
            int middle = runs[run + 1];
            int to = runs[Math.min(run + 2, n)];
            merge(from, middle, to);
            runs[++left] = to;
        }
        long[] merged = spareKeys;
        spareKeys = keys;
        keys = merged;
        return left;
    }

    private void merge(int from, int middle, int to) {
        long[] in = keys;
        long[] out = spareKeys;
        int a = from;
        int b = middle;
        int row = from;
        while (a < middle && b < to) {
            long first = in[a];
            long second = in[b];
            boolean ordered = first <= second;
            out[row++] = ordered ? first : second;
            a += ordered ? 1 : 0;
            b += ordered ? 0 : 1;
        }
        System.arraycopy(in, a, out, row, middle - a);
        System.arraycopy(in, b, out, row + middle - a, to - b);
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

package glasshouse.kernel.column;

import java.util.Arrays;

/**
 * Finds the order of rows by subject, where few rows are of subjects near each other: each subject is a bit, and how many bits stand
 * before it says where its rows belong. Compares nothing, so that it is as quick however the rows lie. Rows of one subject stay in the
 * order in which they are.
 */
final class SubjectOrder {
    /** Subjects to a row, at most: of more apart, too many bits would be looked at. */
    private static final int MOST_APART = 256;
    /** Rows of one subject, at most: they are put in order one by one. */
    private static final int MOST_OF_ONE = 16;

    private long[] bits = new long[32];
    /** [word]: how many bits stand in the words before. */
    private int[] before = new int[32];
    /** [row]: where its subject stands among those that have rows. */
    private int[] ranks = new int[0];
    /** [rank]: where the next row of the subject belongs. */
    private int[] next = new int[0];

    /** Writes the numbers of a batch's rows in order; returns false if that would take too long. */
    boolean order(EventBatch batch, int[] rows) {
        int size = batch.size();
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            int subject = batch.subject(row);
            least = Math.min(least, subject);
            most = Math.max(most, subject);
        }
        long apart = (long) most - least;
        if (apart >= (long) size * MOST_APART) {
            return false;
        }
        int words = (int) (apart >>> 6) + 1;
        makeRoom(words, size);
        mark(batch, least, words);
        if (!rank(batch, least, size)) {
            return false;
        }
        for (int row = 0; row < size; row++) {
            rows[next[ranks[row]]++] = row;
        }
        return true;
    }

    private void makeRoom(int words, int size) {
        if (bits.length < words) {
            bits = new long[words];
            before = new int[words];
        }
        if (ranks.length < size) {
            ranks = new int[size + (size >> 1)];
            next = new int[ranks.length + 1];
        }
    }

    private void mark(EventBatch batch, int least, int words) {
        Arrays.fill(bits, 0, words, 0);
        for (int row = 0; row < batch.size(); row++) {
            int at = batch.subject(row) - least;
            bits[at >>> 6] |= 1L << at;
        }
        int n = 0;
        for (int word = 0; word < words; word++) {
            before[word] = n;
            n += Long.bitCount(bits[word]);
        }
        Arrays.fill(next, 0, n + 1, 0);
    }

    /** Finds each row's rank, and where the rows of each rank begin; returns false if one has too many. */
    private boolean rank(EventBatch batch, int least, int size) {
        for (int row = 0; row < size; row++) {
            int at = batch.subject(row) - least;
            int word = at >>> 6;
            int rank = before[word] + Long.bitCount(bits[word] & (1L << at) - 1);
            ranks[row] = rank;
            next[rank]++;
        }
        int first = 0;
        int mostOfOne = 0;
        for (int rank = 0; first < size; rank++) {
            int some = next[rank];
            mostOfOne = Math.max(mostOfOne, some);
            next[rank] = first;
            first += some;
        }
        return mostOfOne <= MOST_OF_ONE;
    }
}

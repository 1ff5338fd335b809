package glasshouse.institution.credit;

import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.column.Nibbles;

/**
 * Holds the banks' record of a district's people, and what they owe. The record takes no room in a society without borrowers.
 * Written by {@link Credit} alone.
 */
public final class CreditState {
    private static final int BORROWED = 0x80;
    private static final int LEVEL = 0x7f;
    private static final int WORD_BITS = 6;

    private final int from;
    /** [row]: standing as the banks have recorded it. */
    private final Nibbles record;
    /** A bit a row: whether the person has ever had a loan that was recorded. */
    private final long[] borrowed;

    private final DueRows loans = new DueRows();

    /** Creates the record of the subjects from a first one on, as banks have it before the first week, and nobody owing anything. */
    public CreditState(int from, byte[] record) {
        this.from = from;
        this.record = new Nibbles(record);
        this.borrowed = new long[record.length + Long.SIZE - 1 >>> WORD_BITS];
    }

    /**
     * Returns the loans in force: day is the day on which one falls due, occurred that on which it was lent,
     * code that of {@link Loan}, extra the amount in yuan, origin the request that it came of. For credit,
     * observation and checkpoints only.
     */
    public DueRows loans() {
        return loans;
    }

    /** Returns what is recorded of a row; for hashing and checkpoints only. */
    public int at(int row) {
        return record.isEmpty() ? 0 : record.at(row) | (isSet(row) ? BORROWED : 0);
    }

    /** Sets what is recorded of a row; for restoring only. */
    public void set(int row, int value) {
        if (!record.isEmpty()) {
            record.set(row, value & LEVEL);
            long bit = 1L << row;
            long others = borrowed[row >>> WORD_BITS] & ~bit;
            borrowed[row >>> WORD_BITS] = others | ((value & BORROWED) != 0 ? bit : 0);
        }
    }

    private boolean isSet(int row) {
        return (borrowed[row >>> WORD_BITS] & 1L << row) != 0;
    }

    /** Returns the standing as recorded, whether or not anybody can look it up. */
    int level(int subject) {
        return record.at(subject - from);
    }

    /** Says whether a loan of the person's was ever recorded. */
    public boolean hasBorrowed(int subject) {
        return !record.isEmpty() && isSet(subject - from);
    }

    /** Marks, by row, whose loan was ever recorded. */
    void markBorrowed(boolean[] marks) {
        for (int word = 0; word < borrowed.length && !record.isEmpty(); word++) {
            for (long left = borrowed[word]; left != 0; left &= left - 1) {
                marks[(word << WORD_BITS) + Long.numberOfTrailingZeros(left)] = true;
            }
        }
    }

    void record(int subject, int level) {
        set(subject - from, level | BORROWED);
    }
}

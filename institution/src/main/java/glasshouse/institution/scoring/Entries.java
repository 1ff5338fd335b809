package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what changed scores: code is the rule, or {@link #RESET}; extra packs the score before and after (16 bits each);
 * day is the day of the entry, occurred the day of the act.
 */
public final class Entries extends EventBatch {
    /** Code of an entry that is no rule's: the score was set back to the start at the end of a listing. */
    public static final int RESET = 0xffff;

    /** Packs the score before and after. */
    static int scores(int before, int after) {
        return before << 16 | after & 0xffff;
    }

    /** Returns the score before a row's entry. */
    public int before(int row) {
        return extra(row) >> 16;
    }

    /** Returns the score after a row's entry. */
    public int after(int row) {
        return (short) extra(row);
    }
}

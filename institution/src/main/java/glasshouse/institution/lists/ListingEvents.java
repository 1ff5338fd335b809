package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what happened on the lists this week. Code packs what (4 bits), the list (8 bits) and, for a start by a
 * record, the kind of act (8 bits); for a start extra is the day after
 * its term ({@link Integer#MAX_VALUE} if open); for an end extra is the day it began. Origin is that of the record that
 * decided the listing, so it names the listing together with the list.
 */
public final class ListingEvents extends EventBatch {
    /** A listing began for a record of an act. */
    public static final int STARTED = 0;
    /** A listing ended with its term. */
    public static final int EXPIRED = 1;
    /** A listing ended before its term, by a record that releases. */
    public static final int RELEASED = 2;
    /** A listing's term was extended by a further record; extra is the new end. */
    public static final int EXTENDED = 3;

    /** A listing began for a score. */
    public static final int STARTED_BY_SCORE = 4;

    private static final int WHAT_BITS = 4;
    private static final int ACT_SHIFT = 12;
    private static final int EIGHT_BITS = 0xff;

    /** Packs what happened, the list and the kind of act. */
    public static int code(int what, int list, int act) {
        return act << ACT_SHIFT | list << WHAT_BITS | what;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & ((1 << WHAT_BITS) - 1);
    }

    /** Says whether a row is the start of a listing. */
    public boolean isStart(int row) {
        return what(row) == STARTED || what(row) == STARTED_BY_SCORE;
    }

    /** Says whether a row is the end of a listing. */
    public boolean isEnd(int row) {
        return what(row) == EXPIRED || what(row) == RELEASED;
    }

    /** Returns the list. */
    public int list(int row) {
        return code(row) >>> WHAT_BITS & EIGHT_BITS;
    }

    /** Returns the kind of act for which a listing began by a record. */
    public int act(int row) {
        return code(row) >>> ACT_SHIFT;
    }
}

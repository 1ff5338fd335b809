package glasshouse.institution.procurement;

import glasshouse.kernel.column.KeptRows;

/**
 * Holds the bids of a district that have won nothing yet, in order of subject and day. Code packs the contract (8 bits), the
 * bid's own marks (7 bits) and those that it is preferred by (7 bits); extra is the day from which it is lost. Written by
 * {@link Procurement} alone.
 */
public final class Standing {
    private static final int MARKS_SHIFT = 8;
    private static final int PREFERENCE_SHIFT = 15;
    private static final int SEVEN_BITS = 0x7f;
    private static final int EIGHT_BITS = 0xff;

    private final KeptRows bids = new KeptRows();

    /** Returns the rows; for procurement, observation and checkpoints only. */
    public KeptRows bids() {
        return bids;
    }

    static int code(int contract, int marks, int preference) {
        return preference << PREFERENCE_SHIFT | marks << MARKS_SHIFT | contract;
    }

    static int contract(int code) {
        return code & EIGHT_BITS;
    }

    static int marks(int code) {
        return code >>> MARKS_SHIFT & SEVEN_BITS;
    }

    static int preference(int code) {
        return code >>> PREFERENCE_SHIFT & SEVEN_BITS;
    }

    /** Returns the row of a subject's bid of a root event, or -1. */
    int find(int subject, long origin) {
        for (int row = bids.firstOf(subject); row < bids.size() && bids.subject(row) == subject; row++) {
            if (bids.origin(row) == origin) {
                return row;
            }
        }
        return -1;
    }
}

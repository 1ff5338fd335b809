package glasshouse.institution.insiders;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what insiders did this week. Code packs what (8 bits) and the list or the kind of act it is about (8 bits); extra is
 * the money, in yuan; origin and tag are those of the record, for a made-up one its own.
 */
public final class Dealings extends EventBatch {
    /** A record was made up; it is filed next week. */
    public static final int PLANTED = 0;
    /** Money was offered for dropping a record; extra is the most that the person would pay. */
    public static final int OFFERED = 1;
    /** It was taken, and the record dropped: scores and lists follow next week. */
    public static final int BOUGHT = 2;
    /** It was taken, and nothing done for it. */
    public static final int CHEATED = 3;

    private static final int EIGHT_BITS = 0xff;

    static int code(int what, int about) {
        return about << 8 | what;
    }

    /** Returns what was done. */
    public int what(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the list, or the kind of act where a record was made up. */
    public int about(int row) {
        return code(row) >>> 8;
    }
}

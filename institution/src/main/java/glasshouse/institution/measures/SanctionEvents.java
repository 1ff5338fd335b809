package glasshouse.institution.measures;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what happened to measures this week. Code packs what (4 bits at 20) above the code of {@link Sanctions}; for an end
 * extra is the day on which it began and occurred the day on which it ought to have ended.
 */
public final class SanctionEvents extends EventBatch {
    /** Somebody was asked to carry it out. */
    public static final int ORDERED = 0;
    /** It began to hold. */
    public static final int BEGAN = 1;
    /** It ceased to hold. */
    public static final int ENDED = 2;
    /** Who had to carry it out let the person off. */
    public static final int LET_OFF = 3;

    /** Who had to carry it out took money for not doing so; extra is how much, in yuan. */
    public static final int BOUGHT_OFF = 4;
    /** It was carried out against somebody else; extra is whom. */
    public static final int MISCARRIED = 5;
    /** It does not hold for the time being: what the person filed is pending. */
    public static final int SUSPENDED = 6;
    /** It holds again. */
    public static final int RESUMED = 7;

    private static final int WHAT_SHIFT = 20;

    static int code(int what, int sanction) {
        return what << WHAT_SHIFT | sanction;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) >>> WHAT_SHIFT;
    }

    /** Returns the code of the sanction. */
    public int sanction(int row) {
        return code(row) & (1 << WHAT_SHIFT) - 1;
    }
}

package glasshouse.institution.recourse;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what was filed and ruled this week. Code packs the outcome (4 bits), the stage (4 bits) and the list (8 bits);
 * extra is the day of filing; origin and tag are those of the record contested.
 */
public final class Rulings extends EventBatch {
    /** It was filed. */
    public static final int FILED = 0;
    /** It was upheld: the record falls, or the listing is repaired. */
    public static final int UPHELD = 1;
    /** It was rejected. */
    public static final int REJECTED = 2;
    /** Nothing was left to decide: the listing was over. */
    public static final int MOOT = 3;
    /** There was no such remedy, or it was too late for it. */
    public static final int BARRED = 4;

    /** It was not decided within its deadline; what becomes of it stands in a row of its own. */
    public static final int LAPSED = 5;
    /** What was repaired was deleted. */
    public static final int DELETED = 6;

    private static final int FOUR_BITS = 0xf;

    static int code(int outcome, int stage, int list) {
        return list << 8 | stage << 4 | outcome;
    }

    /** Returns what came of it. */
    public int outcome(int row) {
        return code(row) & FOUR_BITS;
    }

    /** Says whether nothing is left to be done about it at this stage. */
    public boolean isEnd(int row) {
        return outcome(row) != FILED && outcome(row) != LAPSED && outcome(row) != DELETED;
    }

    /** Returns the stage. */
    public int stage(int row) {
        return code(row) >>> 4 & FOUR_BITS;
    }

    /** Returns the list. */
    public int list(int row) {
        return code(row) >>> 8;
    }
}

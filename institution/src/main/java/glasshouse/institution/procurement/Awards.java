package glasshouse.institution.procurement;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what became of bids this week. Code is that of {@link Standing}, with what happened (2 bits) above it and whether a
 * preference decided; origin is the request.
 */
public final class Awards extends EventBatch {
    /** Somebody bid. */
    public static final int BID = 0;
    /** A bid won a contract. */
    public static final int WON = 1;
    /** A bid stood as long as it could and won nothing. */
    public static final int LOST = 2;

    private static final int WHAT_SHIFT = 24;
    private static final int WHAT = 0x3;
    private static final int BY_PREFERENCE = 1 << 26;

    static int code(int what, int bid) {
        return what << WHAT_SHIFT | bid;
    }

    static int byPreference(int code) {
        return code | BY_PREFERENCE;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) >>> WHAT_SHIFT & WHAT;
    }

    /** Returns the kind of contract. */
    public int contract(int row) {
        return Standing.contract(code(row));
    }

    /** Returns the bid's own marks, 0 to 99. */
    public int marks(int row) {
        return Standing.marks(code(row));
    }

    /** Returns the marks that a measure added to them. */
    public int preference(int row) {
        return Standing.preference(code(row));
    }

    /** Says whether a bid that won had fewer marks of its own than the best one left over. */
    public boolean isByPreference(int row) {
        return (code(row) & BY_PREFERENCE) != 0;
    }
}

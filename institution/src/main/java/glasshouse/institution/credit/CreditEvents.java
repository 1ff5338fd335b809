package glasshouse.institution.credit;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what happened this week between people and lenders. Code packs what (4 bits), the lender (8 bits at 8), the band (8 bits at 16),
 * and whether a bank that goes by the banks' record alone would have answered otherwise; extra is money in yuan; origin is that
 * of the request.
 */
public final class CreditEvents extends EventBatch {
    /** Somebody asked a lender for a loan. */
    public static final int APPLIED = 0;
    /** Refused: the lender sees nothing of the person. */
    public static final int NO_RECORD = 1;
    /** Refused for the band that the person is seen in. */
    public static final int LOW_BAND = 2;
    /** Refused for being on a list. */
    public static final int LISTED = 3;
    /** Not refused, and not lent either: the lender had no cash. */
    public static final int NO_CASH = 4;
    /** Lent; extra is the amount. */
    public static final int LENT = 5;
    /** Repaid; extra is what the loan brought. */
    public static final int REPAID = 6;
    /** Not repaid; extra is what was lost. */
    public static final int DEFAULTED = 7;

    private static final int WHAT = 0xf;
    private static final int EIGHT_BITS = 0xff;
    private static final int OTHERWISE = 1 << 24;

    static int code(int what, int lender, int band, boolean otherwise) {
        return (otherwise ? OTHERWISE : 0) | (band & EIGHT_BITS) << 16 | lender << 8 | what;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & WHAT;
    }

    /** Says whether a loan was refused for what the lender sees of the person. */
    public boolean isRefusal(int row) {
        return what(row) >= NO_RECORD && what(row) <= LISTED;
    }

    /** Returns the lender. */
    public int lender(int row) {
        return code(row) >>> 8 & EIGHT_BITS;
    }

    /** Says whether a bank that goes by the banks' record alone would have answered otherwise. */
    public boolean isOtherwise(int row) {
        return (code(row) & OTHERWISE) != 0;
    }
}

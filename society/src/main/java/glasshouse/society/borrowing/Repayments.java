package glasshouse.society.borrowing;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what became this week of loans that fell due. Day is the day on which one did, occurred that on which it was lent, code
 * the lender's number (8 bits) and whether it was repaid, origin the request that it came of.
 */
public final class Repayments extends EventBatch {
    /** Kind of message: a loan falls due in the week of arrival; the payload is the lender, extra the day, occurred the day of lending. */
    public static final int LOAN_DUE = 74;

    private static final int REPAID = 1 << 8;
    private static final int EIGHT_BITS = 0xff;

    static int code(int lender, boolean repaid) {
        return lender | (repaid ? REPAID : 0);
    }

    /** Returns the number of the lender. */
    public int lender(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Says whether the loan was repaid. */
    public boolean isRepaid(int row) {
        return (code(row) & REPAID) != 0;
    }
}

package glasshouse.institution.credit;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;

/**
 * Packs what goes along with a loan from one week to another: the lender (6 bits), the band (4 bits at 6), and whether a bank that
 * goes by the banks' record alone would have answered otherwise.
 */
final class Loan {
    private static final int SIX_BITS = 0x3f;
    private static final int BAND_SHIFT = 6;
    private static final int FOUR_BITS = 0xf;
    private static final int OTHERWISE = 1 << 10;

    private Loan() {}

    static int code(int lender, int band, boolean otherwise) {
        return (otherwise ? OTHERWISE : 0) | band << BAND_SHIFT | lender;
    }

    static int lender(int code) {
        return code & SIX_BITS;
    }

    static int band(int code) {
        return code >>> BAND_SHIFT & FOUR_BITS;
    }

    static boolean isOtherwise(int code) {
        return (code & OTHERWISE) != 0;
    }

    /** Notes what happened to a loan, on the day and of the origin of a row of another batch. */
    static void note(int what, int loan, EventBatch from, int row, int yuan, CreditEvents events) {
        int code = CreditEvents.code(what, lender(loan), band(loan), isOtherwise(loan));
        int added = events.add(from.subject(row), from.day(row), code, yuan, from.occurred(row), from.origin(row));
        events.tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
    }
}

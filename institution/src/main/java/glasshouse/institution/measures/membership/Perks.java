package glasshouse.institution.measures.membership;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what companies did with requests this week. Code packs the request (8 bits), the scheme (8 bits at 8), the benefit (8 bits at 16)
 * and whether the request was refused; extra is what a benefit is worth in yuan; origin is that of the request.
 */
public final class Perks extends EventBatch {
    private static final int EIGHT_BITS = 0xff;
    private static final int REFUSED = 1 << 24;

    static int favoured(int request, int scheme, int benefit) {
        return benefit << 16 | scheme << 8 | request;
    }

    static int refused(int request, int scheme) {
        return REFUSED | scheme << 8 | request;
    }

    /** Returns the kind of request. */
    public int request(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the scheme. */
    public int scheme(int row) {
        return code(row) >>> 8 & EIGHT_BITS;
    }

    /** Returns the benefit; of no meaning where the request was refused. */
    public int benefit(int row) {
        return code(row) >>> 16 & EIGHT_BITS;
    }

    /** Says whether the request was refused, for not being a member. */
    public boolean isRefused(int row) {
        return (code(row) & REFUSED) != 0;
    }
}

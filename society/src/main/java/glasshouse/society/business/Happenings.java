package glasshouse.society.business;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;

/** Holds which firms were founded, not founded, and ceased this week, in order of firm: code is what happened, extra why. */
public final class Happenings extends EventBatch {
    /** The kind of root event in an origin. */
    public static final int ROOT = 13;

    /** A firm was founded. */
    public static final int FOUNDED = 0;
    /** A firm was not founded for what rules would ask of it: without them it would have been. */
    public static final int NOT_FOUNDED = 1;
    /** A firm ceased. */
    public static final int CEASED = 2;

    /** Why a firm ceased: as firms do. */
    public static final int ANYWAY = 0;
    /** Why a firm ceased: it made a loss. */
    public static final int AT_LOSS = 1;
    /** Why a firm ceased: it knew to be on a blacklist. */
    public static final int LISTED = 2;

    /** Notes what happened to a firm. */
    void note(int firm, int day, int what, int why, long origin) {
        int row = add(firm, day, what, why, day, origin);
        tags().stamp(row, Stamp.honest(), Provenance.OWN_ACT);
    }

    /** Says whether a firm was founded, or ceased, this week. */
    boolean has(int firm, int what) {
        for (int row = firstOf(firm); row < size() && subject(row) == firm; row++) {
            if (code(row) == what) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a firm was there when the week began, given whether it is now. */
    public boolean wasThere(int firm, boolean isThere) {
        return isThere ? !has(firm, FOUNDED) : has(firm, CEASED);
    }
}

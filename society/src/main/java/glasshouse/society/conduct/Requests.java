package glasshouse.society.conduct;

import glasshouse.kernel.column.EventBatch;

/** Holds the requests of a week. Code is the kind of request, origin the occasion that it came of. */
public final class Requests extends EventBatch {
    /** The bits of a code that say the kind of request: all. */
    public static final int KIND = -1;

    /** Returns a row's kind of request. */
    public int kind(int row) {
        return code(row);
    }
}

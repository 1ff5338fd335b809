package glasshouse.institution.measures;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds the requests that no measure refused and that somebody else answers. Code is the kind of request, origin the occasion that it
 * came of.
 */
public final class Applications extends EventBatch {
    /** Returns a row's kind of request. */
    public int kind(int row) {
        return code(row);
    }
}

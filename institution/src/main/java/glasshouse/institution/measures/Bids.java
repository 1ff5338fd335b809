package glasshouse.institution.measures;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds the requests that many compete for and no measure refused. Code is the kind of request, extra the marks by which a measure
 * prefers them, origin the request's occasion.
 */
public final class Bids extends EventBatch {
    /** Returns the kind of request. */
    public int request(int row) {
        return code(row);
    }

    /** Returns the marks that measures add to the bid's own. */
    public int preference(int row) {
        return extra(row);
    }
}

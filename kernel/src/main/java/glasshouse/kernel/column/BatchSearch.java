package glasshouse.kernel.column;

/** Finds rows in batches that are in order, by halving. */
final class BatchSearch {
    private BatchSearch() {}

    /** Returns the row of a subject and a code in a batch kept in that order, or -(place to insert it) - 1. */
    static int find(EventBatch batch, int subject, int code) {
        int low = 0;
        int high = batch.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = batch.subject(middle) != subject
                    ? Integer.compare(batch.subject(middle), subject)
                    : Integer.compare(batch.code(middle), code);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** Returns where another batch's row belongs among the first so many rows of a batch in canonical order: after its equals. */
    static int placeOf(EventBatch batch, int rows, EventBatch other, int otherRow) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (batch.compare(middle, other, otherRow) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package glasshouse.kernel.column;

/**
 * Finds rows in batches that are in order, by halving, in as many steps wherever a row is: which half it is in cannot be predicted,
 * and is asked without a branch.
 */
final class BatchSearch {
    private BatchSearch() {}

    /** Returns how many of the first so many numbers, which are in order, are below a key. */
    static int below(long[] ordered, int size, long key) {
        int first = 0;
        int left = size;
        while (left > 1) {
            int half = left >>> 1;
            first += ordered[first + half - 1] < key ? half : 0;
            left -= half;
        }
        return left == 1 && ordered[first] < key ? first + 1 : first;
    }

    /**
     * Returns the row of a subject and a code in a batch kept in that order, or -(place to insert it) - 1: among the rows of the
     * subject, which are few, by looking at one after the other.
     */
    static int find(EventBatch batch, int subject, int code) {
        int row = batch.firstOf(subject);
        while (row < batch.size() && batch.subject(row) == subject) {
            if (batch.code(row) >= code) {
                return batch.code(row) == code ? row : -row - 1;
            }
            row++;
        }
        return -row - 1;
    }
}

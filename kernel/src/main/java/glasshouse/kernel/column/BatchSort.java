package glasshouse.kernel.column;

/**
 * Sorts rows of a batch in place: insertion for short runs, quicksort (heap sort when it degenerates) for long ones. None allocates, and equal rows
 * are interchangeable, so stability is not needed.
 */
final class BatchSort {
    /** Below this many rows insertion wins (most batches of a district-week arrive nearly sorted). */
    private static final int SHORT = 24;

    private BatchSort() {}

    static void sort(EventBatch batch, int from, int to) {
        if (isSorted(batch, from, to)) {
            return;
        }
        if (to - from <= SHORT) {
            insertion(batch, from, to);
        } else {
            quick(batch, from, to, 2 * (32 - Integer.numberOfLeadingZeros(to - from)));
        }
    }

    static boolean isSorted(EventBatch batch, int from, int to) {
        for (int row = from + 1; row < to; row++) {
            if (batch.compare(row - 1, row) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Sorts by insertion: quick where rows are nearly in order. */
    static void insertion(EventBatch batch, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            insert(batch, from, i);
        }
    }

    /** Moves a row down to its place among the rows before it, which are in order. */
    static void insert(EventBatch batch, int from, int row) {
        for (int j = row; j > from && batch.compare(j - 1, j) > 0; j--) {
            batch.swap(j - 1, j);
        }
    }

    private static void quick(EventBatch batch, int from, int to, int depth) {
        int low = from;
        int high = to;
        int left = depth;
        while (high - low > SHORT) {
            if (left-- == 0) {
                heap(batch, low, high);
                return;
            }
            int middle = partition(batch, low, high);
            if (middle - low < high - middle) {
                quick(batch, low, middle, left);
                low = middle + 1;
            } else {
                quick(batch, middle + 1, high, left);
                high = middle;
            }
        }
        insertion(batch, low, high);
    }

    private static int partition(EventBatch batch, int from, int to) {
        medianToFront(batch, from, (from + to) >>> 1, to - 1);
        int i = from;
        int j = to;
        while (true) {
            do {
                i++;
            } while (i < to && batch.compare(i, from) < 0);
            do {
                j--;
            } while (batch.compare(from, j) < 0);
            if (i >= j) {
                batch.swap(from, j);
                return j;
            }
            batch.swap(i, j);
        }
    }

    private static void medianToFront(EventBatch batch, int a, int b, int c) {
        int median;
        if (batch.compare(a, b) < 0) {
            median = batch.compare(b, c) < 0 ? b : batch.compare(a, c) < 0 ? c : a;
        } else {
            median = batch.compare(a, c) < 0 ? a : batch.compare(b, c) < 0 ? c : b;
        }
        if (median != a) {
            batch.swap(a, median);
        }
    }

    private static void heap(EventBatch batch, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sift(batch, from, i, n);
        }
        for (int end = n - 1; end > 0; end--) {
            batch.swap(from, from + end);
            sift(batch, from, 0, end);
        }
    }

    private static void sift(EventBatch batch, int from, int root, int n) {
        int parent = root;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= n) {
                return;
            }
            if (child + 1 < n && batch.compare(from + child, from + child + 1) < 0) {
                child++;
            }
            if (batch.compare(from + parent, from + child) >= 0) {
                return;
            }
            batch.swap(from + parent, from + child);
            parent = child;
        }
    }
}

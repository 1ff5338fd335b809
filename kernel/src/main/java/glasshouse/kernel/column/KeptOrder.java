package glasshouse.kernel.column;

/** Finds kept rows that are in order, by halving, and puts them in order. */
final class KeptOrder {
    /** So many rows are near. */
    private static final int NEAR = 64;

    private KeptOrder() {}

    /**
     * Returns the row of the first subject not below one.
     *
     * @param from none before this row is: most often it is near, as who looks for many does so in order
     */
    static int firstOf(KeptRows rows, int subject, int from) {
        if (RowShape.width(rows.shape(), RowShape.SUBJECT) != 1) {
            return firstOfWide(rows, subject);
        }
        int size = rows.size();
        int distance = rows.distance(subject);
        int hole = rows.hole();
        int first = hole > from && distanceOf(rows, hole - 1) < distance ? hole : from;
        if (first == size) {
            return size;
        }
        char[] page = rows.page(first);
        int at = rows.at(first);
        int near = Math.min(rows.together(first), NEAR);
        // The subject stands first in its row.
        boolean isNear = first + near == size || page[at + (near - 1) * rows.width()] >= distance;
        if (isNear) {
            return first + below(page, at, rows.width(), near, distance);
        }
        return hole < 0 ? firstOf(rows, distance) : halve(rows, first, first < hole ? hole : size, distance);
    }

    private static int distanceOf(KeptRows rows, int row) {
        return rows.page(row)[rows.at(row)];
    }

    /** Returns the first of some rows that is not below a distance, wherever they stand. */
    private static int halve(KeptRows rows, int from, int to, int distance) {
        int low = from;
        int left = to - from;
        while (left > 0) {
            int half = left >>> 1;
            boolean isBelow = distanceOf(rows, low + half) < distance;
            low = isBelow ? low + half + 1 : low;
            left = isBelow ? left - half - 1 : half;
        }
        return low;
    }

    /** Returns the same by a distance, of any rows: first it is found in which page it stands, then where in that. */
    private static int firstOf(KeptRows rows, int distance) {
        int page = 0;
        int bits = rows.pageBits();
        int left = (rows.size() - 1 >>> bits) + 1;
        while (left > 1) {
            int half = left >>> 1;
            page += half & isBelow(rows.page(page + half << bits)[0], distance);
            left -= half;
        }
        int first = page << bits;
        return first + below(rows.page(first), 0, rows.width(), rows.together(first), distance);
    }

    /** Returns how many of a page's rows, so many of so many units from one on, are of a distance below one. */
    private static int below(char[] page, int from, int width, int rows, int distance) {
        int first = 0;
        int at = from;
        int left = rows;
        while (left > 1) {
            int half = left >>> 1;
            int below = isBelow(page[at + (half - 1) * width], distance);
            at += half * width & below;
            first += half & below;
            left -= half;
        }
        return first - isBelow(page[at], distance);
    }

    /** Returns -1 if a value is below a distance, and 0 otherwise: without a branch, as luck decides where somebody stands. */
    private static int isBelow(char value, int distance) {
        return value - distance >> Integer.SIZE - 1;
    }

    private static int firstOfWide(KeptRows rows, int subject) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.subject(middle) < subject) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns a row of a subject and a code in rows kept in that order, the first if there are more, or -(place to insert it) - 1. */
    static int find(KeptRows rows, int subject, int code) {
        int row = rows.firstOf(subject);
        while (row < rows.size() && rows.subject(row) == subject && rows.code(row) < code) {
            row++;
        }
        boolean found = row < rows.size() && rows.subject(row) == subject && rows.code(row) == code;
        return found ? row : -row - 1;
    }

    /** Returns where another's row belongs among the first so many rows, which are in canonical order: after its equals. */
    static int placeOf(KeptRows rows, int first, EventRows other, int otherRow) {
        int low = 0;
        int high = first;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (EventRows.compare(rows, middle, other, otherRow) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sorts all rows into canonical order, where they are quicker to sort. */
    static void sort(KeptRows rows) {
        EventBatch sorted = new EventBatch();
        for (int row = 0; row < rows.size(); row++) {
            sorted.addFrom(rows, row);
        }
        sorted.sort();
        rows.clear();
        for (int row = 0; row < sorted.size(); row++) {
            rows.addFrom(sorted, row);
        }
    }

    /** Sorts the rows of a subject, where rows are in order of subject: by insertion, since few have more than one. */
    static void sortWithin(KeptRows rows, int subject) {
        int first = rows.firstOf(subject);
        for (int row = first + 1; row < rows.size() && rows.subject(row) == subject; row++) {
            int at = row;
            while (at > first && rows.compare(at - 1, at) > 0) {
                swap(rows, at - 1, at);
                at--;
            }
        }
    }

    private static void swap(KeptRows rows, int a, int b) {
        char[] first = rows.page(a);
        char[] second = rows.page(b);
        for (int unit = 0; unit < rows.width(); unit++) {
            int inFirst = rows.at(a) + unit;
            int inSecond = rows.at(b) + unit;
            char kept = first[inFirst];
            first[inFirst] = second[inSecond];
            second[inSecond] = kept;
        }
        rows.tags().swap(a, b);
    }
}

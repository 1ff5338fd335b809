package glasshouse.kernel.column;

/** Finds kept rows by their day, in one pass that looks at nothing else, and moves or removes those that are due. */
final class KeptDue {
    private KeptDue() {}

    static int next(KeptRows rows, int first, int fromDay, int beforeDay) {
        return RowShape.width(rows.shape(), RowShape.DAY) == 1
                ? next(rows, RowShape.DAY, first, fromDay, beforeDay)
                : nextByRow(rows, first, fromDay, beforeDay);
    }

    /** Does the same by the extra, which is a day. */
    static int nextByExtra(KeptRows rows, int first, int fromDay, int beforeDay) {
        if (RowShape.width(rows.shape(), RowShape.EXTRA) == 1) {
            return next(rows, RowShape.EXTRA, first, fromDay, beforeDay);
        }
        int row = first;
        while (row < rows.size() && (rows.extra(row) < fromDay || rows.extra(row) >= beforeDay)) {
            row++;
        }
        return row;
    }

    private static int next(KeptRows rows, int column, int first, int fromDay, int beforeDay) {
        int width = rows.width();
        int row = first;
        while (row < rows.size()) {
            char[] page = rows.page(row);
            int inPage = row % KeptRows.PAGE;
            int end = Math.min(rows.size(), row - inPage + KeptRows.PAGE);
            int at = inPage * width + RowShape.place(rows.shape(), column);
            for (; row < end; row++, at += width) {
                int day = page[at];
                // What stands for never is before no day.
                if (day >= fromDay && day < beforeDay && day != RowShape.NEVER) {
                    return row;
                }
            }
        }
        return rows.size();
    }

    private static int nextByRow(KeptRows rows, int first, int fromDay, int beforeDay) {
        int row = first;
        while (row < rows.size() && (rows.day(row) < fromDay || rows.day(row) >= beforeDay)) {
            row++;
        }
        return row;
    }

    static void move(KeptRows rows, int beforeDay, EventBatch into) {
        int row = next(rows, 0, Integer.MIN_VALUE, beforeDay);
        while (row < rows.size()) {
            into.addFrom(rows, row);
            row = next(rows, row + 1, Integer.MIN_VALUE, beforeDay);
        }
        forget(rows, beforeDay);
    }

    static void forget(KeptRows rows, int beforeDay) {
        int row = next(rows, 0, Integer.MIN_VALUE, beforeDay);
        int kept = row;
        while (row < rows.size()) {
            int following = next(rows, row + 1, Integer.MIN_VALUE, beforeDay);
            rows.move(row + 1, kept, following - row - 1);
            kept += following - row - 1;
            row = following;
        }
        rows.shorten(kept);
    }
}

package glasshouse.kernel.column;

/** Appends kept rows to a batch, several at a time: where columns stand, and how wide they are, is asked once for all of them. */
final class KeptCopy {
    private KeptCopy() {}

    /** Appends copies of so many rows that stand side by side, as {@link PagedRows#together} says, tags included. */
    static void append(KeptRows rows, int first, int some, EventBatch into) {
        long shape = rows.shape();
        char[] page = rows.page(first);
        int width = rows.width();
        int base = -rows.distance(0);
        boolean isOwn = RowShape.width(shape, RowShape.ORIGIN_SUBJECT) == 0;
        int added = into.size();
        int at = rows.at(first);
        for (int row = 0; row < some; row++, at += width) {
            int subject = base + RowShape.read(page, at, shape, RowShape.SUBJECT);
            int upper = isOwn ? subject : RowShape.read(page, at, shape, RowShape.ORIGIN_SUBJECT);
            int lower = RowShape.read(page, at, shape, RowShape.ORIGIN);
            into.add(
                    subject,
                    RowShape.read(page, at, shape, RowShape.DAY),
                    RowShape.read(page, at, shape, RowShape.CODE),
                    RowShape.read(page, at, shape, RowShape.EXTRA),
                    RowShape.read(page, at, shape, RowShape.OCCURRED),
                    RowShape.origin(upper, lower));
        }
        into.tags().copy(added, rows.tags(), first, some);
    }
}

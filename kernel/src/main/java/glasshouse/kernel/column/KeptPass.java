package glasshouse.kernel.column;

/**
 * Reads kept rows one after the other, from the first to the last: for who needs something of each, which is found quicker so than by
 * its number. Rows may not be added or removed in the meantime. Used again for other rows.
 */
public final class KeptPass {
    private static final char[] NOTHING = {};

    private KeptRows rows = new KeptRows();
    private char[] page = NOTHING;
    private long shape;
    private int width;
    private int base;
    private int size;
    private int row;
    private int at;
    /** The row behind those of the page. */
    private int end;

    /** Creates a pass over no rows. */
    public KeptPass() {}

    /** Turns to rows: the next is the first of them. */
    public void begin(KeptRows of) {
        of.close();
        rows = of;
        shape = of.shape();
        width = of.width();
        base = -of.distance(0);
        size = of.size();
        row = -1;
        end = 0;
    }

    /** Turns to the next row; returns false if there is none. */
    public boolean next() {
        row++;
        if (row >= size) {
            return false;
        }
        at += width;
        if (row == end) {
            page = rows.page(row);
            at = rows.at(row);
            end = row + rows.together(row);
        }
        return true;
    }

    /** Returns the number of the row. */
    public int row() {
        return row;
    }

    /** Returns the row's subject. */
    public int subject() {
        return base + RowShape.read(page, at, shape, RowShape.SUBJECT);
    }

    /** Returns the row's day. */
    public int day() {
        return RowShape.read(page, at, shape, RowShape.DAY);
    }

    /** Returns the row's code. */
    public int code() {
        return RowShape.read(page, at, shape, RowShape.CODE);
    }

    /** Returns the row's extra. */
    public int extra() {
        return RowShape.read(page, at, shape, RowShape.EXTRA);
    }

    /** Returns the day on which the row's root event happened. */
    public int occurred() {
        return RowShape.read(page, at, shape, RowShape.OCCURRED);
    }
}

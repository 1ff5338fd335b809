package glasshouse.kernel.column;

/**
 * Says how wide each column of kept rows is, in units of sixteen bits, and where in a row it stands. A shape is packed into a
 * long: four bits of place and two of width a column.
 *
 * <p>A column of which every value is 0 takes no room; one of values below 65,535, or {@link Integer#MAX_VALUE}, takes one unit; any
 * other two. A subject is kept as its distance from a base. Of an origin the upper half is its subject: where that is the row's own, of
 * all rows, it is not kept.
 */
final class RowShape {
    /** The subject's distance from the base. */
    static final int SUBJECT = 0;

    /** The lower half of the origin. */
    static final int ORIGIN = 8;

    /** The upper half of the origin, where it is not the row's subject. */
    static final int ORIGIN_SUBJECT = 16;

    /** The day. */
    static final int DAY = 24;

    /** The code. */
    static final int CODE = 32;

    /** The extra. */
    static final int EXTRA = 40;

    /** The day on which the root event happened. */
    static final int OCCURRED = 48;

    /** Stands in one unit for {@link Integer#MAX_VALUE}. */
    static final char NEVER = 0xffff;

    /** Of rows of which every column but the subject is 0. */
    static final long NARROWEST = place(1L << SUBJECT + 4);

    private static final int COLUMN_BITS = 8;
    private static final int COLUMNS = 7;
    private static final int PLACE = 15;
    private static final long LOW_WORD = 0xffff_ffffL;
    /** Of every column the bits of its width. */
    private static final long WIDTHS = 0x0030_3030_3030_3030L;
    /** Of every column the bit above its width. */
    private static final long ABOVE = 0x0040_4040_4040_4040L;

    private static final int WIDTH = 3;
    private static final int WIDTH_SHIFT = 4;

    private RowShape() {}

    /** Returns where a column stands in a row. */
    static int place(long shape, int column) {
        return (int) (shape >>> column) & PLACE;
    }

    /** Returns how many units a column takes: 0, 1 or 2. */
    static int width(long shape, int column) {
        return (int) (shape >>> column + WIDTH_SHIFT) & WIDTH;
    }

    /** Returns how many units a row takes. */
    static int width(long shape) {
        int width = 0;
        for (int column = 0; column < COLUMNS * COLUMN_BITS; column += COLUMN_BITS) {
            width += width(shape, column);
        }
        return width;
    }

    /** Returns how many units a value needs. */
    static int needed(int value) {
        if (value == 0) {
            return 0;
        }
        return (value & NEVER) == value && value != NEVER || value == Integer.MAX_VALUE ? 1 : 2;
    }

    /** Returns how many units the upper half of an origin needs, where it is kept. */
    static int neededUpper(int value) {
        return Math.max(1, needed(value));
    }

    /** Returns how many units each of these needs, as a shape has it, without places; those of an origin's upper half are not said. */
    static long needed(int distance, int lower, int day, int code, int extra, int occurred) {
        return (long) needed(distance) << SUBJECT + WIDTH_SHIFT
                | (long) needed(lower) << ORIGIN + WIDTH_SHIFT
                | (long) needed(day) << DAY + WIDTH_SHIFT
                | (long) needed(code) << CODE + WIDTH_SHIFT
                | (long) needed(extra) << EXTRA + WIDTH_SHIFT
                | (long) needed(occurred) << OCCURRED + WIDTH_SHIFT;
    }

    /** Returns a shape in which each column has at least as many units as another has. */
    static long widened(long shape, long needed) {
        // A bit above each width stays if nothing must be borrowed from it: where the width is enough.
        if ((((shape & WIDTHS) + ABOVE) - needed & ABOVE) == ABOVE) {
            return shape;
        }
        long wider = shape;
        for (int column = 0; column < COLUMNS * COLUMN_BITS; column += COLUMN_BITS) {
            wider = widened(wider, column, width(needed, column));
        }
        return wider;
    }

    /** Returns a shape in which a column has at least so many units. */
    static long widened(long shape, int column, int units) {
        if (units <= width(shape, column)) {
            return shape;
        }
        long without = shape & ~((long) WIDTH << column + WIDTH_SHIFT);
        return place(without | (long) units << column + WIDTH_SHIFT);
    }

    /** Reads a column of the row that begins at a place of a page. */
    static int read(char[] page, int row, long shape, int column) {
        int units = width(shape, column);
        if (units == 0) {
            return 0;
        }
        int at = row + place(shape, column);
        char low = page[at];
        if (units == 1) {
            return low == NEVER ? Integer.MAX_VALUE : low;
        }
        return page[at + 1] << Character.SIZE | low;
    }

    /** Writes a value into a column, which is wide enough for it, of the row that begins at a place of a page. */
    static void write(char[] page, int row, long shape, int column, int value) {
        int units = width(shape, column);
        if (units > 0) {
            int at = row + place(shape, column);
            page[at] = (char) value;
            if (units == 2) {
                page[at + 1] = (char) (value >>> Character.SIZE);
            }
        }
    }

    /** Returns an origin of these halves. */
    static long origin(int upper, int lower) {
        return (long) upper << Integer.SIZE | lower & LOW_WORD;
    }

    /** Puts the columns one behind the other. */
    private static long place(long widths) {
        long shape = 0;
        int place = 0;
        for (int column = 0; column < COLUMNS * COLUMN_BITS; column += COLUMN_BITS) {
            int width = width(widths, column);
            shape |= (long) (width << WIDTH_SHIFT | place) << column;
            place += width;
        }
        return shape;
    }
}

package glasshouse.kernel.column;

import glasshouse.kernel.truth.TagColumn;
import java.util.Arrays;

/**
 * Rows of so many units each, that stand in pages, and the tags beside them. Small pages have little room in reserve; large ones, to which rows are
 * copied once there are many, are few, so that all rows behind one are moved in a stroke or two.
 */
abstract sealed class PagedRows extends EventRows permits KeptRows {
    /** Rows of a small page, as a power of 2. */
    private static final int SMALL = 6;
    /** Rows of a large page, as a power of 2. */
    private static final int LARGE = 10;
    /** So many rows are many. */
    private static final int MANY_ROWS = 256;
    /** Rows of the first page at first: many keep hardly any. */
    private static final int FIRST_ROWS = 8;

    private static final char[][] NONE = {};

    private final int mostBits;
    private int pageBits = SMALL;
    private char[][] pages = NONE;
    private final TagColumn tags = new TagColumn(0);
    private int size;
    /** For how many rows there is room. */
    private int capacity;

    private int width;

    PagedRows(int width, boolean isMoved) {
        this.width = width;
        this.mostBits = isMoved ? LARGE : SMALL;
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final TagColumn tags() {
        return tags;
    }

    /** Returns how many units a row takes. */
    final int width() {
        return width;
    }

    /** Returns how many rows a page has, but for the last, as a power of 2. */
    final int pageBits() {
        return pageBits;
    }

    /** Returns which bits of a row say where in its page it stands. */
    private int inPage() {
        return (1 << pageBits) - 1;
    }

    /** Returns the page that a row stands in. */
    final char[] page(int row) {
        return pages[row >>> pageBits];
    }

    /** Returns the unit of its page at which a row begins. */
    final int at(int row) {
        return (row & inPage()) * width;
    }

    /** Returns how many rows, from one on, stand in its page. */
    final int together(int row) {
        return Math.min(size - row, (1 << pageBits) - (row & inPage()));
    }

    /** Makes this many rows; new ones hold whatever was there until they are set. */
    final void resize(int rows) {
        if (rows > capacity) {
            makeRoom(rows);
        }
        size = rows;
    }

    private void makeRoom(int rows) {
        if (rows > MANY_ROWS && pageBits < mostBits) {
            join();
        }
        int needed = rows + inPage() >>> pageBits;
        if (needed > pages.length) {
            pages = Arrays.copyOf(pages, Math.max(needed, pages.length * 2));
        }
        for (int page = Math.max(size - 1, 0) >>> pageBits; page < needed; page++) {
            int some = Math.min(rows - (page << pageBits), 1 << pageBits);
            int units = pages[page] == null ? 0 : pages[page].length;
            if (units < some * width) {
                char[] larger = new char[(page < needed - 1 ? 1 << pageBits : room(rows)) * width];
                System.arraycopy(units == 0 ? larger : pages[page], 0, larger, 0, units);
                pages[page] = larger;
            }
        }
        capacity = (needed - 1 << pageBits) + pages[needed - 1].length / width;
    }

    /** Makes one large page of all small ones. */
    private void join() {
        char[] large = new char[(size + (size >>> 2)) * width];
        int at = 0;
        for (int page = 0; at < size * width; page++) {
            int some = Math.min(pages[page].length, size * width - at);
            System.arraycopy(pages[page], 0, large, at, some);
            at += some;
        }
        pages = new char[][] {large};
        pageBits = mostBits;
    }

    /** Returns for how many rows the last page is to have room when there are so many in all: for twice as many at first, of many for a quarter more. */
    private int room(int rows) {
        int inLast = (rows - 1 & inPage()) + 1;
        int room =
                rows > MANY_ROWS ? inLast + (rows >>> 2) : Math.max(FIRST_ROWS, Integer.highestOneBit(rows - 1) << 1);
        return Math.min(room, 1 << pageBits);
    }

    /** Moves so many rows, and their tags, over others, which they may overlap. */
    final void moveRows(int from, int to, int rows) {
        tags.move(from, to, rows);
        if (from < to) {
            moveUp(from + rows, to + rows, rows);
        } else {
            moveDown(from, to, rows);
        }
    }

    /** Moves the rows before one before another, the last ones first. */
    private void moveUp(int from, int to, int rows) {
        int done = 0;
        while (done < rows) {
            int source = from - done - 1 & inPage();
            int target = to - done - 1 & inPage();
            int some = Math.min(rows - done, Math.min(source, target) + 1);
            done += some;
            copy(from - done, to - done, some);
        }
    }

    /** Moves the rows from one on to another, the first ones first. */
    private void moveDown(int from, int to, int rows) {
        int done = 0;
        while (done < rows) {
            int source = from + done & inPage();
            int target = to + done & inPage();
            int some = Math.min(rows - done, inPage() + 1 - Math.max(source, target));
            copy(from + done, to + done, some);
            done += some;
        }
    }

    /** Copies rows that are in one page to a place where they are in one page too. */
    private void copy(int from, int to, int rows) {
        System.arraycopy(page(from), at(from), page(to), at(to), rows * width);
    }

    /** Makes room for rows of so many units, which hold nothing yet; returns the pages as they were. */
    final char[][] widen(int units) {
        char[][] before = pages;
        pages = new char[before.length][];
        for (int page = 0; page < before.length; page++) {
            if (before[page] != null) {
                pages[page] = new char[before[page].length / width * units];
            }
        }
        width = units;
        return before;
    }
}

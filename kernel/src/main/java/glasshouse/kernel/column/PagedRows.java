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
    /** Rows in a gap when it is opened. */
    private static final int GAP = 16;
    /** So few rows are moved as quickly as a gap is minded. */
    private static final int FEW_ROWS = 64;
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

    /** Before which row there is a gap, so that what is inserted or removed near it moves few rows. */
    private int hole;
    /** For how many rows the gap has room; 0 for no gap. */
    private int gap;

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

    /** Returns the place at which a row stands: its number, and behind the gap as much more as that is wide. */
    private int place(int row) {
        return row + (hole - 1 - row >> Integer.SIZE - 1 & gap);
    }

    /** Returns the page that a row stands in. */
    final char[] page(int row) {
        return pages[place(row) >>> pageBits];
    }

    /** Returns the unit of its page at which a row begins. */
    final int at(int row) {
        return (place(row) & inPage()) * width;
    }

    /** Returns how many rows, from one on, stand side by side in its page. */
    final int together(int row) {
        int end = row < hole && gap > 0 ? hole : size;
        return Math.min(end - row, (1 << pageBits) - (place(row) & inPage()));
    }

    /** Returns before which row there is a gap, -1 if there is none. */
    final int hole() {
        return gap > 0 ? hole : -1;
    }

    /** Makes this many rows; new ones hold whatever was there until they are set. */
    final void resize(int rows) {
        close();
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
        close();
        tags.move(from, to, rows);
        copyRows(from, to, rows);
    }

    /** Makes room for a row at a place, moving the later ones, and their tags, up by one. */
    final void openAt(int row) {
        int moved = size - row;
        if (gap == 0) {
            if (moved < FEW_ROWS) {
                resize(size + 1);
                moveRows(row, row + 1, moved);
                return;
            }
            if (size + GAP > capacity) {
                makeRoom(size + GAP);
            }
            copyRows(row, row + GAP, moved);
            hole = row;
            gap = GAP;
        } else {
            shift(row);
        }
        tags.move(row, row + 1, moved);
        size++;
        hole++;
        gap--;
    }

    /** Takes a row out, moving the later ones, and their tags, down by one. */
    final void closeAt(int row) {
        int moved = size - row - 1;
        if (moved > 0) {
            tags.move(row + 1, row, moved);
        }
        if (gap == 0 && moved < FEW_ROWS) {
            copyRows(row + 1, row, moved);
        } else {
            if (gap == 0) {
                hole = row;
            } else if (row < hole) {
                shift(row + 1);
                hole--;
            } else {
                shift(row);
            }
            gap++;
        }
        size--;
    }

    /** Moves the gap before a row. */
    private void shift(int row) {
        if (row > hole) {
            copyRows(hole + gap, hole, row - hole);
        } else if (row < hole) {
            copyRows(row, row + gap, hole - row);
        }
        hole = row;
    }

    /** Closes the gap, for who goes through rows that stand side by side. */
    final void close() {
        if (gap > 0) {
            copyRows(hole + gap, hole, size - hole);
            gap = 0;
        }
    }

    /** Copies what stands at so many places over others, which they may overlap. */
    private void copyRows(int from, int to, int rows) {
        if (from < to) {
            moveUp(from + rows, to + rows, rows);
        } else {
            moveDown(from, to, rows);
        }
    }

    /** Moves what stands before a place before another, the last first. */
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

    /** Moves what stands from a place on to another, the first first. */
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

    /** Copies from places that are in one page to places that are in one page too. */
    private void copy(int from, int to, int rows) {
        int source = (from & inPage()) * width;
        int target = (to & inPage()) * width;
        System.arraycopy(pages[from >>> pageBits], source, pages[to >>> pageBits], target, rows * width);
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

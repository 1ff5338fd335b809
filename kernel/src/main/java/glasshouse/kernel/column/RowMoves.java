package glasshouse.kernel.column;

/** Moves rows that stand in pages over others, a stretch within one page at a time. */
final class RowMoves {
    private RowMoves() {}

    /**
     * Moves so many rows over others, which they may overlap.
     *
     * @param pages of {@link KeptRows#PAGE} rows each
     * @param width units of a row
     */
    static void move(char[][] pages, int width, int from, int to, int rows) {
        if (from < to) {
            moveUp(pages, width, from + rows, to + rows, rows);
        } else {
            moveDown(pages, width, from, to, rows);
        }
    }

    /** Moves the rows before one place before another, the last ones first. */
    private static void moveUp(char[][] pages, int width, int from, int to, int rows) {
        int done = 0;
        while (done < rows) {
            int source = from - done - 1 & KeptRows.IN_PAGE;
            int target = to - done - 1 & KeptRows.IN_PAGE;
            int some = Math.min(rows - done, Math.min(source, target) + 1);
            done += some;
            copy(pages, width, from - done, to - done, some);
        }
    }

    /** Moves the rows from one place on to another, the first ones first. */
    private static void moveDown(char[][] pages, int width, int from, int to, int rows) {
        int done = 0;
        while (done < rows) {
            int source = from + done & KeptRows.IN_PAGE;
            int target = to + done & KeptRows.IN_PAGE;
            int some = Math.min(rows - done, KeptRows.PAGE - Math.max(source, target));
            copy(pages, width, from + done, to + done, some);
            done += some;
        }
    }

    /** Copies rows that are in one page to a place where they are in one page too. */
    private static void copy(char[][] pages, int width, int from, int to, int rows) {
        char[] source = pages[from >>> KeptRows.PAGE_BITS];
        char[] target = pages[to >>> KeptRows.PAGE_BITS];
        int first = (from & KeptRows.IN_PAGE) * width;
        System.arraycopy(source, first, target, (to & KeptRows.IN_PAGE) * width, rows * width);
    }
}

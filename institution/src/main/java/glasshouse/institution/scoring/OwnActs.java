package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Origin;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Holds those rows of {@link Lasting} that say nothing but what a person's own act, of one kind of root event, gave or took: one
 * row an act, of four bytes, however many months it takes points again.
 *
 * <p>A row packs the points (12 bits), the ordinal of the act (4 bits) and who it is within the district (16 bits); one without points
 * is free. The rows of one week's acts stand in a chain of blocks, so that those of an act are found by looking through a few. A block
 * is the number of the next one, 0 for none, and seven rows; blocks stand in pages that never move.
 */
final class OwnActs {
    private static final int POINTS_SHIFT = 20;
    private static final int MOST_POINTS = (1 << 31 - POINTS_SHIFT) - 1;
    private static final int ORDINAL_SHIFT = 16;
    private static final int ORDINALS = 1 << POINTS_SHIFT - ORDINAL_SHIFT;
    private static final int SUBJECTS = 1 << ORDINAL_SHIFT;
    private static final int ACT = (1 << POINTS_SHIFT) - 1;
    private static final int BLOCK = 8;
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FIRST_PAGES = 4;
    private static final int WEEKS = 64;

    private final int from;
    private final int kind;
    /** [page][word]: the blocks; the first one is none. */
    private int[][] pages = new int[FIRST_PAGES][];
    /** [week / 64][week % 64]: word at which the first block of a week stands, 0 for none. */
    private int[][] firsts = {};

    private int end = BLOCK;
    private int size;

    /** Holds rows of subjects from a first one on, whose origins are of a kind of root event. */
    OwnActs(int from, int kind) {
        this.from = from;
        this.kind = kind;
    }

    int size() {
        return size;
    }

    /** Says whether a row's origin is among those that can be held here. */
    private boolean mayHave(int subject, long origin) {
        return subject - from < SUBJECTS
                && Origin.ordinal(origin) < ORDINALS
                && origin == Origin.event(kind, subject, Origin.week(origin), Origin.ordinal(origin));
    }

    private int act(int subject, long origin) {
        return Origin.ordinal(origin) << ORDINAL_SHIFT | subject - from;
    }

    /**
     * Walks to where the acts of some rows stand or will, one block of each chain after the other, before any is added: a block is far
     * away, and so the computer waits for many at a time.
     *
     * @param rows day and occurred are room for it
     */
    void reach(EventBatch rows) {
        int left = 0;
        for (int row = 0; row < rows.size(); row++) {
            rows.setOccurred(row, first(Origin.week(rows.origin(row))));
            left |= rows.occurred(row);
        }
        while (left != 0) {
            left = 0;
            for (int row = 0; row < rows.size(); row++) {
                int block = rows.occurred(row);
                // From its first word to its last: it may lie across two lines of memory.
                rows.setDay(row, word(block + BLOCK - 1));
                rows.setOccurred(row, word(block));
                left |= rows.occurred(row);
            }
        }
    }

    /** Adds to what an act gave if that can be held here; says whether it was. */
    boolean add(int subject, long origin, int points) {
        if (!mayHave(subject, origin)) {
            return false;
        }
        int act = act(subject, origin);
        int free = 0;
        int last = 0;
        for (int block = first(Origin.week(origin)); block != 0; block = word(block)) {
            for (int at = block + 1; at < block + BLOCK; at++) {
                int row = word(at);
                if (points(row) != 0 && (row & ACT) == act) {
                    return put(at, act, points(row) + points);
                }
                free = points(row) == 0 ? at : free;
            }
            last = block;
        }
        return put(free == 0 ? append(Origin.week(origin), last) : free, act, points);
    }

    private boolean put(int at, int act, int points) {
        if (points > MOST_POINTS || points < -MOST_POINTS) {
            return false;
        }
        size += (points == 0 ? 0 : 1) - (points(word(at)) == 0 ? 0 : 1);
        pages[at >>> PAGE_BITS][at & PAGE - 1] = points << POINTS_SHIFT | act;
        return true;
    }

    /** Appends a block to a week's chain, after its last one, 0 if it has none; returns where its first row stands. */
    private int append(int week, int last) {
        int page = end >>> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page * 2);
        }
        if (pages[page] == null) {
            pages[page] = new int[PAGE];
        }
        int block = end;
        end += BLOCK;
        if (last == 0) {
            begin(week, block);
        } else {
            pages[last >>> PAGE_BITS][last & PAGE - 1] = block;
        }
        return block + 1;
    }

    private void begin(int week, int block) {
        int number = week / WEEKS;
        if (number >= firsts.length) {
            firsts = Arrays.copyOf(firsts, number + 1);
        }
        if (firsts[number] == null) {
            firsts[number] = new int[WEEKS];
        }
        firsts[number][week % WEEKS] = block;
    }

    private int first(int week) {
        int number = week / WEEKS;
        return number >= firsts.length || firsts[number] == null ? 0 : firsts[number][week % WEEKS];
    }

    private int word(int at) {
        return pages[at >>> PAGE_BITS][at & PAGE - 1];
    }

    private static int points(int row) {
        return row >> POINTS_SHIFT;
    }

    int take(int subject, long origin) {
        if (!mayHave(subject, origin)) {
            return 0;
        }
        int act = act(subject, origin);
        for (int block = first(Origin.week(origin)); block != 0; block = word(block)) {
            for (int at = block + 1; at < block + BLOCK; at++) {
                int row = word(at);
                if (points(row) != 0 && (row & ACT) == act) {
                    put(at, act, 0);
                    return points(row);
                }
            }
        }
        return 0;
    }

    void forgetIf(IntPredicate subjects) {
        for (int at = BLOCK; at < end; at++) {
            boolean isRow = at % BLOCK != 0 && points(word(at)) != 0;
            if (isRow && subjects.test(from + (word(at) & SUBJECTS - 1))) {
                put(at, 0, 0);
            }
        }
    }

    void copyInto(EventBatch rows) {
        for (int week = 0; week < firsts.length * WEEKS; week++) {
            for (int block = first(week); block != 0; block = word(block)) {
                for (int at = block + 1; at < block + BLOCK; at++) {
                    copyInto(rows, week, word(at));
                }
            }
        }
    }

    private void copyInto(EventBatch rows, int week, int row) {
        if (points(row) != 0) {
            int subject = from + (row & SUBJECTS - 1);
            long origin = Origin.event(kind, subject, week, row >>> ORDINAL_SHIFT & ORDINALS - 1);
            rows.add(subject, 0, 0, points(row), 0, origin);
        }
    }
}

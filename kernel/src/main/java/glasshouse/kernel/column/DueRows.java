package glasshouse.kernel.column;

import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.TagColumn;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows until the week of their day: those of one week are together, so that a row is written once, read when its week has come,
 * and not looked at before.
 *
 * <p>A wheel of as many places as a year has weeks, and some: rows due in a later round stand among those of the same place. The rows
 * of a place stand in a chain of blocks, of which all but the last are full; a row takes as much room as in {@link KeptRows}.
 */
public final class DueRows {
    private static final int PLACES = 64;
    private static final int BLOCK_BITS = 3;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST_BLOCKS = 8;
    private static final int NONE = -1;
    /** In place of a week: rows whenever they are due. */
    private static final int WHENEVER = Integer.MIN_VALUE;

    private static final int[] EMPTY = {};

    private final KeptRows rows = KeptRows.appended();
    /** [place]: how many rows there are; empty until there is one. */
    private int[] sizes = EMPTY;
    /** [place]: the first and the last block of its chain, if it has rows. */
    private int[] firsts = EMPTY;

    private int[] lasts = EMPTY;
    /** [block]: the next one of its chain, or of those that are free. */
    private int[] next = EMPTY;

    private int free = NONE;
    private int blocks;
    private int size;

    /** Keeps no rows yet. */
    public DueRows() {}

    /** Returns the number of rows. */
    public int size() {
        return size;
    }

    /** Returns how many bytes the rows take, with those of blocks that are free. */
    public int bytes() {
        return rows.bytes();
    }

    /** Returns the tags of the rows, for stamping one that was just added. */
    public TagColumn tags() {
        return rows.tags();
    }

    /** Adds a row without a tag of its own; returns its place, for stamping its tag. */
    public int add(int subject, int day, int code, int extra, int occurred, long origin) {
        int row = append(subject, day);
        rows.set(row, subject, day, code, extra, occurred, origin);
        return row;
    }

    /** Adds a copy of a row, tag included, with another day, code and extra. */
    public void addFrom(EventRows from, int row, int day, int code, int extra) {
        rows.set(append(from.subject(row), day), from, row, day, code, extra);
    }

    private int append(int subject, int day) {
        int place = place(week(day));
        if (sizes.length == 0) {
            sizes = new int[PLACES];
            firsts = new int[PLACES];
            lasts = new int[PLACES];
        }
        int inBlock = sizes[place] & BLOCK - 1;
        if (inBlock == 0) {
            link(place, subject);
        }
        sizes[place]++;
        size++;
        return lasts[place] * BLOCK + inBlock;
    }

    /** Appends a block to a place's chain. */
    private void link(int place, int subject) {
        int block = free == NONE ? create(subject) : free;
        free = free == NONE ? NONE : next[free];
        if (sizes[place] == 0) {
            firsts[place] = block;
        } else {
            next[lasts[place]] = block;
        }
        lasts[place] = block;
    }

    private int create(int subject) {
        if (blocks == next.length) {
            next = Arrays.copyOf(next, Math.max(FIRST_BLOCKS, blocks + (blocks >> 1)));
        }
        if (blocks == 0) {
            rows.add(subject, 0, 0, 0, 0, (long) subject << Integer.SIZE);
        }
        rows.resize((blocks + 1) * BLOCK);
        return blocks++;
    }

    /** Moves the rows due in a week to a batch. */
    public void take(int week, EventBatch into) {
        int place = place(week);
        if (size == 0 || sizes[place] == 0) {
            return;
        }
        if (isAllOf(place, week)) {
            copyAll(place, into);
            shorten(place, 0, lasts[place]);
        } else {
            take(place, row -> isOf(week, rows.day(row)), into);
        }
    }

    /** Says whether all rows of a place are due in a week. They are far away, and looked at first alone, so that many are waited for at a time. */
    private boolean isAllOf(int place, int week) {
        int block = firsts[place];
        int left = sizes[place];
        boolean all = true;
        while (left > 0) {
            for (int row = block * BLOCK; row < block * BLOCK + Math.min(left, BLOCK); row++) {
                all &= isOf(week, rows.day(row));
            }
            left -= BLOCK;
            block = next[block];
        }
        return all;
    }

    private void copyAll(int place, EventBatch into) {
        int block = firsts[place];
        for (int left = sizes[place]; left > 0; left -= BLOCK) {
            KeptCopy.append(rows, block * BLOCK, Math.min(left, BLOCK), into);
            block = next[block];
        }
    }

    /** Moves the rows of a subject and an origin to a batch, whenever they are due: all rows are looked at. */
    public void takeOf(int subject, long origin, EventBatch into) {
        for (int place = 0; place < sizes.length; place++) {
            take(place, row -> rows.subject(row) == subject && rows.origin(row) == origin, into);
        }
    }

    /** Forgets the rows of subjects of whom something holds, whenever they are due: all rows are looked at. */
    public void forgetIf(IntPredicate goes) {
        for (int place = 0; place < sizes.length; place++) {
            take(place, row -> goes.test(rows.subject(row)), null);
        }
    }

    /** Moves the rows of a place of which something holds to a batch, or forgets them if there is none to move them to. */
    private void take(int place, IntPredicate goes, @Nullable EventBatch into) {
        int kept = 0;
        int from = firsts[place];
        int to = from;
        int all = sizes[place];
        for (int at = 0; at < all; at++) {
            int inBlock = at & BLOCK - 1;
            from = inBlock == 0 && at > 0 ? next[from] : from;
            int row = from * BLOCK + inBlock;
            if (!goes.test(row)) {
                to = kept > 0 && (kept & BLOCK - 1) == 0 ? next[to] : to;
                rows.move(row, to * BLOCK + (kept & BLOCK - 1), 1);
                kept++;
            } else if (into != null) {
                into.addFrom(rows, row);
            }
        }
        if (kept < all) {
            shorten(place, kept, to);
        }
    }

    /** Has a place so many rows, of which the last stands in a block; the blocks after it are free. */
    private void shorten(int place, int kept, int last) {
        int unused = kept == 0 ? firsts[place] : next[last];
        boolean any = kept == 0 || last != lasts[place];
        if (any) {
            next[lasts[place]] = free;
            free = unused;
        }
        lasts[place] = last;
        size -= sizes[place] - kept;
        sizes[place] = kept;
    }

    /** Appends copies of the rows due in a week to a batch. */
    public void copy(int week, EventBatch into) {
        int place = place(week);
        if (size == 0 || sizes[place] == 0) {
            return;
        }
        if (isAllOf(place, week)) {
            copyAll(place, into);
        } else {
            copy(place, week, into);
        }
    }

    private void copy(int place, int week, EventBatch into) {
        int block = firsts[place];
        for (int at = 0; at < sizes[place]; at++) {
            int inBlock = at & BLOCK - 1;
            block = inBlock == 0 && at > 0 ? next[block] : block;
            int row = block * BLOCK + inBlock;
            if (week == WHENEVER || isOf(week, rows.day(row))) {
                into.addFrom(rows, row);
            }
        }
    }

    /** Returns copies of all rows, in canonical order. */
    public EventBatch rows() {
        EventBatch all = new EventBatch();
        for (int place = 0; place < sizes.length; place++) {
            copy(place, WHENEVER, all);
        }
        all.sort();
        return all;
    }

    /** Adds copies of all rows of a batch. */
    public void addAll(EventBatch from) {
        for (int row = 0; row < from.size(); row++) {
            addFrom(from, row, from.day(row), from.code(row), from.extra(row));
        }
    }

    /** Forgets all rows. */
    public void clear() {
        for (int place = 0; place < sizes.length; place++) {
            if (sizes[place] > 0) {
                shorten(place, 0, lasts[place]);
            }
        }
    }

    private static boolean isOf(int week, int day) {
        int inWeek = day - week * Week.DAYS;
        return inWeek >= 0 && inWeek < Week.DAYS;
    }

    private static int week(int day) {
        return Math.floorDiv(day, Week.DAYS);
    }

    private static int place(int week) {
        return week & PLACES - 1;
    }
}

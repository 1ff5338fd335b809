package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers the points that records gave or took in one district where nothing but a correction ever undoes them. Written by
 * {@link Scoring} alone.
 *
 * <p>Over the years most people have such a row, and hardly any is ever asked for. So a row is no more than subject, points and
 * origin, rows are appended to pages that never move, and those of a subject are found by looking through all.
 */
public final class Lasting {
    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<Page> pages = new ArrayList<>();
    private int size;

    private static final class Page {
        private final int[] subjects = new int[PAGE];
        private final short[] points = new short[PAGE];
        private final long[] origins = new long[PAGE];
    }

    /** Returns how many rows there are. */
    public int size() {
        return size;
    }

    /** Remembers what a record gave a subject, less than 0 if it took: in several rows where it is more than one holds. */
    void book(int subject, long origin, int points) {
        int left = points;
        while (left != 0) {
            if (size == pages.size() << PAGE_BITS) {
                pages.add(new Page());
            }
            int part = Math.clamp(left, Short.MIN_VALUE, Short.MAX_VALUE);
            set(size++, subject, origin, part);
            left -= part;
        }
    }

    /** Forgets what a record did to a subject; returns the points given, less than 0 if taken. */
    int take(int subject, long origin) {
        int points = 0;
        for (int number = pages.size() - 1; number >= 0; number--) {
            Page page = pages.get(number);
            for (int at = last(number); at >= 0; at--) {
                if (page.subjects[at] == subject && page.origins[at] == origin) {
                    points += page.points[at];
                    remove(number << PAGE_BITS | at);
                }
            }
        }
        return points;
    }

    /** Forgets all that was done to a subject, whose score is set back. */
    void forget(int subject) {
        for (int number = pages.size() - 1; number >= 0; number--) {
            Page page = pages.get(number);
            for (int at = last(number); at >= 0; at--) {
                if (page.subjects[at] == subject) {
                    remove(number << PAGE_BITS | at);
                }
            }
        }
    }

    /** Returns the place of a page's last row. */
    private int last(int number) {
        return Math.min(PAGE, size - (number << PAGE_BITS)) - 1;
    }

    /** Removes a row: the last one takes its place, so who looks through all must go from the last to the first. */
    private void remove(int row) {
        size--;
        Page page = pages.get(size >>> PAGE_BITS);
        int at = size & (PAGE - 1);
        set(row, page.subjects[at], page.origins[at], page.points[at]);
        if (at == 0) {
            pages.removeLast();
        }
    }

    private void set(int row, int subject, long origin, int points) {
        Page page = pages.get(row >>> PAGE_BITS);
        int at = row & (PAGE - 1);
        page.subjects[at] = subject;
        page.origins[at] = origin;
        page.points[at] = (short) points;
    }

    /** Returns a copy of all rows in canonical order: extra is the points. For checkpoints only. */
    public EventBatch rows() {
        EventBatch rows = new EventBatch();
        rows.resize(size);
        rows.clear();
        for (int row = 0; row < size; row++) {
            Page page = pages.get(row >>> PAGE_BITS);
            int at = row & (PAGE - 1);
            rows.add(page.subjects[at], 0, 0, page.points[at], 0, page.origins[at]);
        }
        rows.sort();
        return rows;
    }

    /** Appends rows as {@link #rows} gave them. For restoring only. */
    public void restore(EventBatch rows) {
        for (int row = 0; row < rows.size(); row++) {
            book(rows.subject(row), rows.origin(row), rows.extra(row));
        }
    }
}

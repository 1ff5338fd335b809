package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Holds any rows of {@link Lasting}: fourteen bytes each, in pages that never move. A row that is taken stays where it is, without
 * points.
 */
final class WideRows {
    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<Page> pages = new ArrayList<>();
    private int end;
    private int size;

    private static final class Page {
        private final int[] subjects = new int[PAGE];
        private final short[] points = new short[PAGE];
        private final long[] origins = new long[PAGE];
    }

    int size() {
        return size;
    }

    void add(int subject, long origin, int points) {
        if (end == pages.size() << PAGE_BITS) {
            pages.add(new Page());
        }
        Page page = pages.getLast();
        int at = end++ & (PAGE - 1);
        page.subjects[at] = subject;
        page.origins[at] = origin;
        page.points[at] = (short) points;
        size++;
    }

    int take(int subject, long origin) {
        int taken = 0;
        for (Page page : pages) {
            for (int at = 0; at < PAGE; at++) {
                if (page.subjects[at] == subject && page.origins[at] == origin) {
                    taken += take(page, at);
                }
            }
        }
        return taken;
    }

    void forgetIf(IntPredicate subjects) {
        for (Page page : pages) {
            for (int at = 0; at < PAGE; at++) {
                if (subjects.test(page.subjects[at])) {
                    take(page, at);
                }
            }
        }
    }

    private int take(Page page, int at) {
        int points = page.points[at];
        page.points[at] = 0;
        size -= points == 0 ? 0 : 1;
        return points;
    }

    void copyInto(EventBatch rows) {
        for (Page page : pages) {
            for (int at = 0; at < PAGE; at++) {
                if (page.points[at] != 0) {
                    rows.add(page.subjects[at], 0, 0, page.points[at], 0, page.origins[at]);
                }
            }
        }
    }
}

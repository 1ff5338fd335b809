package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Holds those rows of {@link Lasting} that say nothing but what a person's own act, of one kind of root event, gave or took:
 * five bytes each, in pages that never move. A row that is taken stays where it is, without points.
 *
 * <p>Of the origin only the week and the ordinal are kept, each in eight bits: what is left of the week is the number of the
 * epoch, whose rows have pages of their own.
 */
final class NarrowRows {
    private static final int EPOCH_BITS = 8;
    private static final int EPOCH = 1 << EPOCH_BITS;
    private static final int ORDINALS = 1 << 8;
    private static final int SUBJECTS = 1 << 16;
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final int from;
    private final int kind;
    private final List<Epoch> epochs = new ArrayList<>();
    private int size;

    private static final class Page {
        private final char[] subjects = new char[PAGE];
        /** Week of the epoch in the high byte, ordinal in the low. */
        private final char[] acts = new char[PAGE];

        private final byte[] points = new byte[PAGE];
    }

    private static final class Epoch {
        private final List<Page> pages = new ArrayList<>();
        private int end;
    }

    /** Holds rows of subjects from a first one on, whose origins are of a kind of root event. */
    NarrowRows(int from, int kind) {
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

    /** Adds a row if it can be held here; says whether it was. */
    boolean add(int subject, long origin, int points) {
        if (points != (byte) points || !mayHave(subject, origin)) {
            return false;
        }
        int number = Origin.week(origin) >>> EPOCH_BITS;
        while (epochs.size() <= number) {
            epochs.add(new Epoch());
        }
        Epoch epoch = epochs.get(number);
        if (epoch.end == epoch.pages.size() << PAGE_BITS) {
            epoch.pages.add(new Page());
        }
        Page page = epoch.pages.getLast();
        int at = epoch.end++ & (PAGE - 1);
        page.subjects[at] = (char) (subject - from);
        page.acts[at] = act(origin);
        page.points[at] = (byte) points;
        size++;
        return true;
    }

    private static char act(long origin) {
        return (char) (Origin.week(origin) % EPOCH << EPOCH_BITS | Origin.ordinal(origin));
    }

    int take(int subject, long origin) {
        int number = Origin.week(origin) >>> EPOCH_BITS;
        if (number >= epochs.size() || !mayHave(subject, origin)) {
            return 0;
        }
        int taken = 0;
        char act = act(origin);
        for (Page page : epochs.get(number).pages) {
            for (int at = 0; at < PAGE; at++) {
                if (page.subjects[at] == subject - from && page.acts[at] == act) {
                    taken += take(page, at);
                }
            }
        }
        return taken;
    }

    void forgetIf(IntPredicate subjects) {
        for (Epoch epoch : epochs) {
            for (Page page : epoch.pages) {
                for (int at = 0; at < PAGE; at++) {
                    if (subjects.test(page.subjects[at] + from)) {
                        take(page, at);
                    }
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
        for (int number = 0; number < epochs.size(); number++) {
            for (Page page : epochs.get(number).pages) {
                for (int at = 0; at < PAGE; at++) {
                    if (page.points[at] != 0) {
                        int week = number << EPOCH_BITS | page.acts[at] >>> EPOCH_BITS;
                        int subject = from + page.subjects[at];
                        long origin = Origin.event(kind, subject, week, page.acts[at] % ORDINALS);
                        rows.add(subject, 0, 0, page.points[at], 0, origin);
                    }
                }
            }
        }
    }
}

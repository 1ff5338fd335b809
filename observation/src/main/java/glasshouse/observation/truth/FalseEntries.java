package glasshouse.observation.truth;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TagColumn;
import glasshouse.kernel.truth.TruthReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Remembers which entries for false records moved the scores of one district, each since the score was last set back: subject,
 * day, points, origin and provenance. Rows are in the order in which the entries were made, so those of one subject are in
 * order of time.
 *
 * <p>Most people have such an entry sooner or later, and hardly anybody's is ever asked for. So rows are appended to pages that
 * never move, and found by looking through all.
 */
public final class FalseEntries {
    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<Page> pages = new ArrayList<>();
    private int size;

    private static final class Page {
        private final int[] subjects = new int[PAGE];
        private final int[] days = new int[PAGE];
        private final int[] points = new int[PAGE];
        private final long[] origins = new long[PAGE];
        private final TagColumn tags = new TagColumn(PAGE);
    }

    /** Returns how many rows there are. */
    public int size() {
        return size;
    }

    /** Returns a row's subject. */
    public int subject(int row) {
        return page(row).subjects[at(row)];
    }

    /** Returns the day of a row's entry. */
    public int day(int row) {
        return page(row).days[at(row)];
    }

    /** Returns the points by which a row's entry moved the score, less what was given back. */
    public int points(int row) {
        return page(row).points[at(row)];
    }

    /** Returns the origin of the false record behind a row. */
    public long origin(int row) {
        return page(row).origins[at(row)];
    }

    /** Returns the truth behind a row's record. */
    public Provenance provenance(int row) {
        return TruthReader.read(page(row).tags, at(row));
    }

    /** Remembers an entry: the row of a batch, and the points by which it moved the score. */
    void add(EventBatch entries, int row, int points) {
        if (size == pages.size() << PAGE_BITS) {
            pages.add(new Page());
        }
        int added = size++;
        Page page = page(added);
        page.subjects[at(added)] = entries.subject(row);
        page.days[at(added)] = entries.day(row);
        page.points[at(added)] = points;
        page.origins[at(added)] = entries.origin(row);
        page.tags.copy(at(added), entries.tags(), row);
    }

    void setPoints(int row, int points) {
        page(row).points[at(row)] = points;
    }

    /** Forgets the rows for which this holds, keeping the order of the others. */
    void removeIf(IntPredicate goes) {
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (!goes.test(row)) {
                if (kept != row) {
                    move(row, kept);
                }
                kept++;
            }
        }
        size = kept;
        while (pages.size() << PAGE_BITS >= size + PAGE) {
            pages.removeLast();
        }
    }

    private void move(int from, int to) {
        Page source = page(from);
        Page target = page(to);
        target.subjects[at(to)] = source.subjects[at(from)];
        target.days[at(to)] = source.days[at(from)];
        target.points[at(to)] = source.points[at(from)];
        target.origins[at(to)] = source.origins[at(from)];
        target.tags.copy(at(to), source.tags, at(from));
    }

    private Page page(int row) {
        return pages.get(row >>> PAGE_BITS);
    }

    private static int at(int row) {
        return row & (PAGE - 1);
    }

    /**
     * Returns a copy of all rows in order of subject, those of one subject as they stand here: extra is the points. For
     * checkpoints only.
     */
    public EventBatch bySubject() {
        EventBatch rows = new EventBatch();
        rows.resize(size);
        rows.clear();
        for (int row = 0; row < size; row++) {
            int added = rows.add(subject(row), 0, row, points(row), day(row), origin(row));
            rows.tags().copy(added, page(row).tags, at(row));
        }
        rows.sort();
        for (int row = 0; row < size; row++) {
            rows.setDay(row, rows.occurred(row));
            rows.setCode(row, 0);
        }
        return rows;
    }

    /** Appends rows as {@link #bySubject} gave them. For restoring only. */
    public void restore(EventBatch rows) {
        for (int row = 0; row < rows.size(); row++) {
            add(rows, row, rows.extra(row));
        }
    }
}

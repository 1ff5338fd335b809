package glasshouse.observation.truth;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import java.util.function.IntPredicate;

/**
 * Remembers which entries for false records moved the scores of one district, each since the score was last set back: subject,
 * day, points, origin and provenance. Rows are in the order in which the entries were made, so those of one subject are in
 * order of time.
 *
 * <p>Most people have such an entry sooner or later, and hardly anybody's is ever asked for. So rows are appended, and
 * found by looking through all.
 */
public final class FalseEntries {
    private static final int SIGN = 1;

    private final KeptRows rows = KeptRows.appended();

    /** Returns how many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Returns how many bytes the rows take. */
    public int bytes() {
        return rows.bytes();
    }

    /** Returns a row's subject. */
    public int subject(int row) {
        return rows.subject(row);
    }

    /** Returns the day of a row's entry. */
    public int day(int row) {
        return rows.day(row);
    }

    /** Returns the points by which a row's entry moved the score, less what was given back. */
    public int points(int row) {
        int folded = rows.extra(row);
        return folded >>> SIGN ^ -(folded & SIGN);
    }

    /** Returns the origin of the false record behind a row. */
    public long origin(int row) {
        return rows.origin(row);
    }

    /** Returns the truth behind a row's record. */
    public Provenance provenance(int row) {
        return TruthReader.read(rows.tags(), row);
    }

    /** Remembers an entry: the row of a batch, and the points by which it moved the score. */
    void add(EventBatch entries, int row, int points) {
        int added = rows.add(entries.subject(row), entries.day(row), 0, folded(points), 0, entries.origin(row));
        rows.tags().copy(added, entries.tags(), row);
    }

    /** Returns points as they are kept: twice as many, and one less if they were taken, so that few of either take little room. */
    private static int folded(int points) {
        return points << SIGN ^ points >> Integer.SIZE - SIGN;
    }

    void setPoints(int row, int points) {
        rows.setExtra(row, folded(points));
    }

    /** Forgets the rows for which this holds, keeping the order of the others. */
    void removeIf(IntPredicate goes) {
        int kept = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (!goes.test(row)) {
                rows.keep(row, kept++);
            }
        }
        rows.shorten(kept);
    }

    /**
     * Returns a copy of all rows in order of subject, those of one subject as they stand here: extra is the points. For
     * checkpoints only.
     */
    public EventBatch bySubject() {
        EventBatch sorted = new EventBatch();
        sorted.resize(size());
        sorted.clear();
        for (int row = 0; row < size(); row++) {
            int added = sorted.add(subject(row), 0, row, points(row), day(row), origin(row));
            sorted.tags().copy(added, rows.tags(), row);
        }
        sorted.sort();
        for (int row = 0; row < size(); row++) {
            sorted.setDay(row, sorted.occurred(row));
            sorted.setCode(row, 0);
        }
        return sorted;
    }

    /** Appends rows as {@link #bySubject} gave them. For restoring only. */
    public void restore(EventBatch sorted) {
        for (int row = 0; row < sorted.size(); row++) {
            add(sorted, row, sorted.extra(row));
        }
    }
}

package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import glasshouse.society.conduct.Acts;
import java.util.function.IntPredicate;

/**
 * Remembers the points that records gave or took in one district where nothing but a correction ever undoes them. Written by
 * {@link Scoring} alone.
 *
 * <p>Over the years most people have such a row, and hardly any is ever asked for. So a row is no more than subject, points and
 * origin, rows are appended to pages that never move, and those of a subject are found by looking through all. Most are of an act
 * of the subject's own, and are one row an act, of four bytes, however often it took points.
 */
public final class Lasting {
    private final OwnActs own;
    private final WideRows others = new WideRows();

    /** Remembers nothing yet of the subjects from a first one on. */
    Lasting(int from) {
        this.own = new OwnActs(from, Acts.ROOT);
    }

    /** Returns how many rows there are. */
    public int size() {
        return own.size() + others.size();
    }

    /** Remembers what a record gave a subject, less than 0 if it took: in several rows where it is more than one holds. */
    void book(int subject, long origin, int points) {
        int left = points;
        while (left != 0) {
            int part = Math.clamp(left, Short.MIN_VALUE, Short.MAX_VALUE);
            if (!own.add(subject, origin, part)) {
                others.add(subject, origin, part);
            }
            left -= part;
        }
    }

    /** Remembers what some records gave, of which extra is the points: many at a time, since each is far from the others. */
    void bookAll(EventBatch booked) {
        own.reach(booked);
        for (int row = 0; row < booked.size(); row++) {
            book(booked.subject(row), booked.origin(row), booked.extra(row));
        }
    }

    /** Forgets what a record did to a subject; returns the points given, less than 0 if taken. */
    int take(int subject, long origin) {
        return own.take(subject, origin) + others.take(subject, origin);
    }

    /** Forgets all that was done to a subject, whose score is set back. */
    void forget(int subject) {
        forgetIf(one -> one == subject);
    }

    /** Forgets all that was done to some subjects. */
    void forgetIf(IntPredicate subjects) {
        own.forgetIf(subjects);
        others.forgetIf(subjects);
    }

    /** Returns a copy of all rows in canonical order: extra is the points. For checkpoints only. */
    public EventBatch rows() {
        EventBatch rows = new EventBatch();
        rows.resize(size());
        rows.clear();
        own.copyInto(rows);
        others.copyInto(rows);
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

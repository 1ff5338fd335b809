package glasshouse.institution.recourse;

import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import glasshouse.society.response.Redress;

/**
 * Holds what recourse keeps of the people of one district. Written by {@link Recourse} alone.
 *
 * <p>Waiting is what was filed too early: day is when it is ripe, code its payload, extra the day of filing. Pending is
 * what a pool has to decide, in order of subject: day is the day on which it is late ({@link Integer#MAX_VALUE} for never),
 * code its payload and whether it suspends the listing, extra the day of filing. Latest is, of those from whom repair asks
 * for days without a record, the day of the latest one, in order of (subject, list).
 */
public final class Cases {
    private static final int SUSPENDS = 1 << 24;

    private final KeptRows waiting = new KeptRows();
    private final KeptRows pending = new KeptRows();
    private final KeptRows latest = new KeptRows();

    /** Returns what was filed and waits for its day. */
    public KeptRows waiting() {
        return waiting;
    }

    /** Returns what waits for a pool's decision. */
    public KeptRows pending() {
        return pending;
    }

    /** Returns the latest records of those who are to have none before repair. */
    public KeptRows latest() {
        return latest;
    }

    /** Adds a case that a pool has to decide; returns its row. */
    int open(EventRows from, int row, int payload, boolean suspends, int late) {
        int at = pending.firstOf(from.subject(row) + 1);
        pending.insertFrom(at, from, row, late, suspends ? payload | SUSPENDS : payload, from.extra(row));
        return at;
    }

    /** Returns the row of a pending case, -1 if it is pending no more. */
    int find(int subject, int payload, long origin, int filed) {
        for (int row = pending.firstOf(subject); row < pending.size() && pending.subject(row) == subject; row++) {
            if (payload(row) == payload && pending.origin(row) == origin && pending.extra(row) == filed) {
                return row;
            }
        }
        return -1;
    }

    /** Counts the pending cases that suspend a subject's listing for this record. */
    int suspending(int subject, int list, long origin) {
        int count = 0;
        for (int row = pending.firstOf(subject); row < pending.size() && pending.subject(row) == subject; row++) {
            boolean same = Redress.list(payload(row)) == list && pending.origin(row) == origin;
            count += same && suspends(row) ? 1 : 0;
        }
        return count;
    }

    /** Returns what was filed in a pending case. */
    int payload(int row) {
        return pending.code(row) & SUSPENDS - 1;
    }

    /** Says whether a pending case suspends the listing. */
    boolean suspends(int row) {
        return (pending.code(row) & SUSPENDS) != 0;
    }
}

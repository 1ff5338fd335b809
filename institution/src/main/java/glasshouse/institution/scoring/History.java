package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import java.util.function.IntPredicate;

/**
 * Remembers the records that rules count, in order of subject and of time: code is the number of the name under which they are
 * counted, day when the record was filed. One act is counted once, however often it was recorded. Written by {@link Scoring}
 * alone.
 */
public final class History {
    private final KeptRows rows = new KeptRows();

    /** Returns the rows; for scoring, checkpoints and observation only. */
    public KeptRows rows() {
        return rows;
    }

    /** Adds the record in a row of a batch, unless one of the same act is there. */
    void add(EventBatch records, int row, int counted) {
        int subject = records.subject(row);
        if (find(subject, counted, records.origin(row)) < 0) {
            int place = rows.firstOf(subject + 1);
            rows.insertFrom(place, records, row, records.day(row), counted, 0);
        }
    }

    /** Forgets a subject's records. */
    void forget(int subject) {
        for (int at = rows.firstOf(subject + 1) - 1; at >= 0 && rows.subject(at) == subject; at--) {
            rows.remove(at);
        }
    }

    /** Forgets a subject's records of one origin: what was struck counts no more. */
    void strike(int subject, long origin) {
        for (int at = rows.firstOf(subject + 1) - 1; at >= 0 && rows.subject(at) == subject; at--) {
            if (rows.origin(at) == origin) {
                rows.remove(at);
            }
        }
    }

    /** Returns the row of a subject's record of an origin, or -1. */
    int find(int subject, int counted, long origin) {
        for (int at = rows.firstOf(subject); at < rows.size() && rows.subject(at) == subject; at++) {
            if (rows.code(at) == counted && rows.origin(at) == origin) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Counts a subject's records before one.
     *
     * @param origin of that one, which may be remembered already
     * @param day on which it is filed, where it is not
     * @param within days back within which they count
     * @param counts which rows count
     */
    int before(int subject, int counted, long origin, int day, int within, IntPredicate counts) {
        int own = find(subject, counted, origin);
        int last = own < 0 ? rows.size() : own;
        int from = (own < 0 ? day : rows.day(own)) - within;
        int before = 0;
        for (int at = rows.firstOf(subject); at < last && rows.subject(at) == subject; at++) {
            before += rows.code(at) == counted && rows.day(at) > from && counts.test(at) ? 1 : 0;
        }
        return before;
    }
}

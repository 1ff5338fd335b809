package glasshouse.kernel.column;

import glasshouse.kernel.truth.TagColumn;

/** Holds rows of events, whether they are on their way through a week ({@link EventBatch}) or kept between weeks ({@link KeptRows}). */
public abstract sealed class EventRows permits EventBatch, PagedRows {
    /** Creates rows; there are two ways to hold them. */
    EventRows() {}

    /** Returns the number of rows. */
    public abstract int size();

    /** Returns a row's subject. */
    public abstract int subject(int row);

    /** Returns a row's day. */
    public abstract int day(int row);

    /** Returns a row's code. */
    public abstract int code(int row);

    /** Returns a row's extra. */
    public abstract int extra(int row);

    /** Returns the day on which the root event of a row happened. */
    public abstract int occurred(int row);

    /** Returns a row's origin. */
    public abstract long origin(int row);

    /** Returns the truth tags, one a row; only observation can read them. */
    public abstract TagColumn tags();

    /** Appends a row without a tag of its own (stamp or copy one into {@link #tags()}); returns the row. */
    public abstract int add(
            int subjectIndex, int dayIndex, int codeValue, int extraValue, int occurredDay, long originId);

    /** Returns the row of the first subject not below one, in rows kept in order of subject; {@link #size} if none. */
    public abstract int firstOf(int subjectIndex);

    /** Returns the row of a subject and a code in rows kept in that order, or -(place to insert it) - 1. */
    public abstract int find(int subjectIndex, int codeValue);

    /** Compares a row with one of others in canonical order. */
    static int compare(EventRows some, int a, EventRows other, int b) {
        int order = Integer.compare(some.subject(a), other.subject(b));
        order = order == 0 ? Integer.compare(some.day(a), other.day(b)) : order;
        order = order == 0 ? Integer.compare(some.code(a), other.code(b)) : order;
        order = order == 0 ? Long.compare(some.origin(a), other.origin(b)) : order;
        order = order == 0 ? Integer.compare(some.extra(a), other.extra(b)) : order;
        return order == 0 ? Integer.compare(some.occurred(a), other.occurred(b)) : order;
    }
}

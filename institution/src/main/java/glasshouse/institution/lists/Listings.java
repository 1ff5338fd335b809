package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds who is on which list in one district: one row a listing in force, in order of (subject, list). Day is the day on
 * which it ends ({@link Integer#MAX_VALUE} if open), extra the day on which it began, origin and tag those of the record
 * that decided it. Written by {@link Lists} alone.
 */
public final class Listings {
    private final EventBatch inForce = new EventBatch();

    /** Returns the rows; for lists and checkpoints only. */
    public EventBatch inForce() {
        return inForce;
    }

    /** Returns the row of a subject's listing, or -(place to insert it) - 1. */
    int find(int subject, int list) {
        return inForce.find(subject, list);
    }
}

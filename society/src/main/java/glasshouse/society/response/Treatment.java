package glasshouse.society.response;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds how people were treated this week: the one arrow from the institution back to society. Code says what happened,
 * extra is 1 where it was published.
 */
public final class Treatment extends EventBatch {
    /** Put on a blacklist. */
    public static final int BLACKLISTED = 1;
    /** Taken off a blacklist. */
    public static final int TAKEN_OFF = 2;
}

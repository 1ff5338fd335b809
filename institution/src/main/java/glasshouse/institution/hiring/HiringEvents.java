package glasshouse.institution.hiring;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what happened to applications for work this week, on the side of whom it happened to: a candidate, or a firm. Code is one of the
 * constants here, extra the kind of request, origin the application.
 */
public final class HiringEvents extends EventBatch {
    /** A person applied, or a firm was applied to. */
    public static final int APPLIED = 0;
    /** The candidate is on a published blacklist. */
    public static final int APPLIED_LISTED = 1;
    /** The firm looked the candidate up and did not hire for it. */
    public static final int NOT_HIRED = 2;
}

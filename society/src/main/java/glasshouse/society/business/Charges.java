package glasshouse.society.business;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what treatment cost firms this week, and brought them. Code is what it was for; extra is the amount in yuan, for a refusal
 * the kind of request refused: what that costs society knows.
 */
public final class Charges extends EventBatch {
    /** A request was refused. */
    public static final int DENIED = 0;
    /** A measure began that costs money at once, such as a fine. */
    public static final int FINED = 1;
    /** A week under a measure that costs money. */
    public static final int UNDER_MEASURE = 2;
    /** An inspection. */
    public static final int INSPECTED = 3;
    /** A request was granted on better terms: the amount is what that is worth. */
    public static final int FAVOURED = 4;
}

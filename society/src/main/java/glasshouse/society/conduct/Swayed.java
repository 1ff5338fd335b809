package glasshouse.society.conduct;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds the occasions of a week at which how a person, or a tie, was treated made the difference between acting and not:
 * code is the kind of act (requests follow the acts), extra 1 where it was done for that and -1 where it was left undone.
 * Exact, because an occasion's own uniform is compared with the propensity with and without that treatment.
 */
public final class Swayed extends EventBatch {
    /** Extra of an act that would not have been done. */
    public static final int PROMPTED = 1;
    /** Extra of an act that would have been done. */
    public static final int FORGONE = -1;

    void note(int subject, int day, int kind, boolean done, long origin) {
        add(subject, day, kind, done ? PROMPTED : FORGONE, day, origin);
    }
}

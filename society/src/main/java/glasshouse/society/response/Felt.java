package glasshouse.society.response;

import glasshouse.kernel.column.EventBatch;

/** Holds what changed in how people live: who begins or ceases to be blacklisted, or to have a listed tie. For observation. */
public final class Felt extends EventBatch {
    /** Begins to live as blacklisted. */
    public static final int BLACKLISTED = 1;
    /** Ceases to live as blacklisted. */
    public static final int NOT_BLACKLISTED = 2;
    /** First hears of a tie on a blacklist. */
    public static final int LISTED_TIE = 3;
    /** Hears of the last such tie's coming off. */
    public static final int NO_LISTED_TIE = 4;

    void note(int subject, int day, int what) {
        add(subject, day, what, 0, day, 0);
    }
}

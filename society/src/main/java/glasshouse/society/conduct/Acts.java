package glasshouse.society.conduct;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Origin;

/**
 * Holds the acts of a week. Code is the kind of act, extra the day until which the state it began lasts (0 if none),
 * origin the root event that all that follows from the act is keyed by. An act has no tag: it is the truth itself.
 */
public final class Acts extends EventBatch {
    /** The kind of root event in an origin. */
    public static final int ROOT = 1;

    /** Says whether a root event is an act of a subject's own: what the subject remembers, whatever anybody wrote down. */
    public static boolean isOwn(long origin, int subject) {
        return Origin.kind(origin) == ROOT && Origin.subject(origin) == subject;
    }

    private final Occasions room = new Occasions();
    private long occasions;

    /** Returns a row's kind of act. */
    public int kind(int row) {
        return code(row);
    }

    /** Returns the day until which the state that the act began lasts, or 0. */
    public int until(int row) {
        return extra(row);
    }

    /** Returns how many occasions were evaluated to find these acts. */
    public long occasions() {
        return occasions;
    }

    /** Starts a week without acts or occasions. */
    public void start() {
        clear();
        occasions = 0;
    }

    Occasions occasionsRoom() {
        return room;
    }

    void countOccasions(long more) {
        occasions += more;
    }
}

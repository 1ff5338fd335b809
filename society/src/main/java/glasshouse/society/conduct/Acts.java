package glasshouse.society.conduct;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Origin;

/**
 * Holds the acts of a week. Code is the kind of act, and whether it is done online through a VPN; extra is the day until which the state it began lasts (0 if none),
 * origin the root event that all that follows from the act is keyed by. An act has no tag: it is the truth itself.
 */
public final class Acts extends EventBatch {
    /** The kind of root event in an origin. */
    public static final int ROOT = 1;

    /** The bits of a code that say the kind of act. */
    public static final int KIND = 0xff;

    /** Says whether a root event is an act of a subject's own: what the subject remembers, whatever anybody wrote down. */
    public static boolean isOwn(long origin, int subject) {
        return Origin.kind(origin) == ROOT && Origin.subject(origin) == subject;
    }

    private static final int THROUGH_VPN = 1 << 8;

    private final Occasions room = new Occasions();
    private long occasions;

    /** Returns a row's kind of act. */
    public int kind(int row) {
        return code(row) & KIND;
    }

    /** Says whether an act is done online through a VPN: what watches the internet may not recognise it. */
    public boolean isThroughVpn(int row) {
        return (code(row) & THROUGH_VPN) != 0;
    }

    /** Marks an act as done through a VPN. */
    void setThroughVpn(int row) {
        setCode(row, code(row) | THROUGH_VPN);
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

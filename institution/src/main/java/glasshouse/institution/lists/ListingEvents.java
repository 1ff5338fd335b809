package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.SubjectBits;
import java.util.Arrays;

/**
 * Holds what happened on the lists this week. Code packs what (4 bits), the list (8 bits) and, for a start by a
 * record, the kind of act (8 bits), whether notice was owed and will not come, whether it was published, and of a joint listing
 * the list (8 bits) of the one that it follows; for a start extra is the day after
 * its term ({@link Integer#MAX_VALUE} if open); for an end extra is the day it began. Origin is that of the record that
 * decided the listing, so it names the listing together with the list.
 */
public final class ListingEvents extends EventBatch {
    /** A listing began for a record of an act. */
    public static final int STARTED = 0;
    /** A listing ended with its term. */
    public static final int EXPIRED = 1;
    /** A listing ended before its term, by a record that releases. */
    public static final int RELEASED = 2;
    /** A listing's term was extended by a further record; extra is the new end. */
    public static final int EXTENDED = 3;

    /** A listing began for a score. */
    public static final int STARTED_BY_SCORE = 4;

    /** A listing ended because what it rested on was struck. */
    public static final int CORRECTED = 5;
    /** A listing ended by repair. */
    public static final int REPAIRED = 6;
    /** A listing was announced; extra is the day on which it is to begin. */
    public static final int ANNOUNCED = 7;
    /** An announced listing came to nothing. */
    public static final int WITHDRAWN = 8;
    /** The person was told of a listing, or of one announced. */
    public static final int NOTIFIED = 9;

    /** A decision came out in favour of the person: no listing. */
    public static final int NOT_LISTED = 10;

    /** A listing began because one of somebody to whom the subject is tied did. */
    public static final int STARTED_BY_TIE = 11;

    /** A listing that came of somebody else's ended with that. */
    public static final int LET_GO = 12;

    /** In place of the list that a joint listing follows: the listing came of somebody else's. */
    private static final int REACHED = 0xff;

    private static final int JOINT = 1 << 30;
    private static final int FIRST_SHIFT = 22;
    private static final int UNTOLD = 1 << 20;
    private static final int PUBLISHED = 1 << 21;
    private static final int WATCHED = 1 << 31;
    private static final int WHAT_BITS = 4;
    private static final int ACT_SHIFT = 12;
    private static final int EIGHT_BITS = 0xff;

    /** [row]: where a listing that began stood then. */
    private int[] places = new int[16];

    private final Roll.Start room = new Roll.Start();
    private final SubjectBits listed = new SubjectBits();

    /** Packs what happened, the list and the kind of act. */
    public static int code(int what, int list, int act) {
        return act << ACT_SHIFT | list << WHAT_BITS | what;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & ((1 << WHAT_BITS) - 1);
    }

    /** Says whether a row is the start of a listing. */
    public boolean isStart(int row) {
        int what = what(row);
        return what == STARTED || what == STARTED_BY_SCORE || what == STARTED_BY_TIE;
    }

    /** Says whether a row is the end of a listing. */
    public boolean isEnd(int row) {
        int what = what(row);
        return what == EXPIRED || what == RELEASED || what == CORRECTED || what == REPAIRED || what == LET_GO;
    }

    /** Says whether a row is the end of a listing with its term, and the next row that it began anew on the same day. */
    public boolean isRenewed(int row) {
        return what(row) == EXPIRED
                && row + 1 < size()
                && isStart(row + 1)
                && subject(row + 1) == subject(row)
                && list(row + 1) == list(row);
    }

    /** Says whether nothing more happened to a row's subject this week. */
    public boolean isLastOfSubject(int row) {
        return row + 1 == size() || subject(row + 1) != subject(row);
    }

    /** Returns the list. */
    public int list(int row) {
        return code(row) >>> WHAT_BITS & EIGHT_BITS;
    }

    /** Returns the kind of act for which a listing began by a record. */
    public int act(int row) {
        return code(row) >>> ACT_SHIFT & EIGHT_BITS;
    }

    /** Says whether notice was owed, and the person will not get it. */
    public boolean isUntold(int row) {
        return (code(row) & UNTOLD) != 0;
    }

    /** Says whether the listing was published when it began: its end is told to whom its beginning was. */
    public boolean isPublished(int row) {
        return (code(row) & PUBLISHED) != 0;
    }

    /** Says whether the listing came about by agreement. */
    public boolean isJoint(int row) {
        return (code(row) & JOINT) != 0;
    }

    /** Returns the list of the listing that a joint one follows. */
    public int first(int row) {
        return code(row) >>> FIRST_SHIFT & EIGHT_BITS;
    }

    /** Says whether the listing came of somebody else's. */
    public boolean isReached(int row) {
        return !isJoint(row) && first(row) == REACHED;
    }

    /** Marks a start or an end of a listing that came of somebody else's. */
    void setReached(int row) {
        setCode(row, code(row) | REACHED << FIRST_SHIFT);
    }

    /** Marks a start or an end of a joint listing that follows one on a list. */
    void setJoint(int row, int first) {
        setCode(row, code(row) | JOINT | first << FIRST_SHIFT);
    }

    /** Says whether channels were told, while the listing that ends was in force, that the person is watched. */
    boolean isWatched(int row) {
        return (code(row) & WATCHED) != 0;
    }

    /** Marks the end of a listing of which channels were told that the person is watched. */
    void setWatched(int row) {
        setCode(row, code(row) | WATCHED);
    }

    /** Marks a start or an end of a listing that was published when it began. */
    void setPublished(int row) {
        setCode(row, code(row) | PUBLISHED);
    }

    /** Marks a start of which notice was owed, and will not come. */
    void setUntold(int row) {
        setCode(row, code(row) | UNTOLD);
    }

    /** Notes where a listing stands that began. */
    void setPlace(int row, int place) {
        if (row >= places.length) {
            places = Arrays.copyOf(places, Math.max(row + 1, 2 * places.length));
        }
        places[row] = place;
    }

    /** Returns where the listing stood that began, for a start: there it stands, unless another of the subject came or went since. */
    int place(int row) {
        return places[row];
    }

    /** Returns room for how a listing starts. */
    Roll.Start startRoom() {
        return room;
    }

    /** Returns room for who is on any list. */
    SubjectBits listedRoom() {
        return listed;
    }
}

package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.column.SubjectBits;
import org.jspecify.annotations.Nullable;

/**
 * Holds who is on which list in one district: one row a listing in force, in order of (subject, list). Day is the day on
 * which it ends ({@link Integer#MAX_VALUE} if open), extra the day on which it began, origin and tag those of the record
 * that decided it. Written by {@link Lists} alone.
 *
 * <p>Beside each stands its file, in a row of the same number: day is the day on which the person is to be told
 * ({@link Integer#MAX_VALUE} if not, or told already), extra the points that the record took, whether the
 * listing was published, and whether it began for a score; of a joint listing also which list it follows, and whether it ends
 * with that listing; and whether channels were told that the person is watched. Who is listed, on what and for which record says the listing alone. What is announced, and what waits for a decision or an agreement's lag, is kept likewise.
 */
public final class Listings {
    private static final int PUBLISHED = 1 << 16;
    private static final int BY_SCORE = 1 << 17;
    private static final int JOINT = 1 << 18;
    private static final int ENDS_WITH_FIRST = 1 << 19;
    private static final int FIRST_SHIFT = 20;
    private static final int EIGHT_BITS = 0xff;
    private static final int WATCHED = 1 << 28;
    private static final int REACHED = 1 << 29;
    private static final int POINTS = PUBLISHED - 1;

    private final KeptRows inForce = new KeptRows();
    private final KeptRows files = new KeptRows();
    private final KeptRows announced = new KeptRows();
    private final KeptRows sought = new KeptRows();
    private final KeptRows joining = new KeptRows();
    /** By which all listings but this week's were looked through for what channels are to be told. */
    private @Nullable Watching known;

    /** Returns the rows; for lists and checkpoints only. */
    public KeptRows inForce() {
        return inForce;
    }

    /** Returns the files, row by row those of {@link #inForce}; for lists and checkpoints only. */
    public KeptRows files() {
        return files;
    }

    /**
     * Returns the announced listings, in order of (subject, list): day is when it is to begin, extra packs what it rests on.
     * For lists and checkpoints only.
     */
    public KeptRows announced() {
        return announced;
    }

    /** Returns the points behind listings that wait for a decision, in order of (subject, list). For lists and checkpoints only. */
    public KeptRows sought() {
        return sought;
    }

    /**
     * Returns the joint listings that wait for their day: code packs kind of act and list, extra is the file that each is to
     * have. For lists and checkpoints only.
     */
    public KeptRows joining() {
        return joining;
    }

    /** Returns the row of a subject's listing, or -(place to insert it) - 1. */
    int find(int subject, int list) {
        return inForce.find(subject, list);
    }

    /** Returns the same, and looks first where the row is thought to stand. */
    int find(int subject, int list, int place) {
        boolean there = place >= 0
                && place < inForce.size()
                && inForce.subject(place) == subject
                && inForce.code(place) == list;
        return there ? place : inForce.find(subject, list);
    }

    /** Says whether a subject's listing for this record is in force or announced. */
    public boolean stands(int subject, int list, long origin) {
        int at = inForce.find(subject, list);
        if (at >= 0) {
            return inForce.origin(at) == origin;
        }
        int ahead = announced.find(subject, list);
        return ahead >= 0 && announced.origin(ahead) == origin;
    }

    /** Says whether a subject is on a list. */
    public boolean isOn(int subject, int list) {
        return inForce.find(subject, list) >= 0;
    }

    /** Says whether a subject is on any blacklist that was published when the listing began. */
    public boolean isPublished(int subject, ListsPlan plan) {
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (wasPublished(at) && plan.isBlack(inForce.code(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first day of a subject's listing that stands; the day it is to begin if only announced. */
    public int startOf(int subject, int list) {
        int at = inForce.find(subject, list);
        return at >= 0 ? inForce.extra(at) : Announced.begins(announced, announced.find(subject, list));
    }

    /** Returns the points that the record behind a listing took, in force or announced; 0 if none. */
    public int pointsOf(int subject, int list) {
        int at = inForce.find(subject, list);
        if (at >= 0) {
            return points(files.extra(at));
        }
        int ahead = announced.find(subject, list);
        return ahead < 0 ? 0 : Announced.points(announced.extra(ahead));
    }

    /** Adds to the points behind listings what their records took once more: rows as in the repeats of the week's entries. Few are of who is on a list. */
    void take(EventBatch repeats, SubjectBits room) {
        if (repeats.size() == 0) {
            return;
        }
        room.of(inForce);
        for (int row = 0; row < repeats.size(); row++) {
            int subject = repeats.subject(row);
            int points = repeats.occurred(row);
            int first = room.one(subject) == 0 ? inForce.size() : inForce.firstOf(subject);
            for (int at = first; at < inForce.size() && inForce.subject(at) == subject; at++) {
                if (inForce.origin(at) == repeats.origin(row)) {
                    int more = (files.extra(at) + points) & POINTS;
                    files.setExtra(at, files.extra(at) & ~POINTS | more);
                }
            }
            for (int at = announced.firstOf(subject); at < announced.size() && announced.subject(at) == subject; at++) {
                if (announced.origin(at) == repeats.origin(row)) {
                    Announced.take(announced, at, points);
                }
            }
            for (int at = sought.firstOf(subject); at < sought.size() && sought.subject(at) == subject; at++) {
                if (sought.origin(at) == repeats.origin(row)) {
                    sought.setExtra(at, sought.extra(at) + points);
                }
            }
        }
    }

    /**
     * Packs what a file keeps of a listing.
     *
     * @param joined from {@link #joined} for a joint listing, 0 for one that began for its own reasons
     */
    static int file(int points, boolean published, boolean byScore, int joined) {
        return points & POINTS
                | (published ? PUBLISHED : 0)
                | (byScore ? BY_SCORE : 0)
                | joined & ~(POINTS | PUBLISHED);
    }

    /** Packs what the file of a joint listing keeps of the one in a row, which it follows: the points among it. */
    int joined(int row, boolean endsWithFirst) {
        int kept = files.extra(row) & (POINTS | BY_SCORE);
        return kept | JOINT | (endsWithFirst ? ENDS_WITH_FIRST : 0) | inForce.code(row) << FIRST_SHIFT;
    }

    /**
     * Packs what the file of a listing that came of somebody else's keeps.
     *
     * @param steps from the one that began for its own reasons
     */
    public static int reached(int steps, boolean endsWithFirst) {
        return REACHED | (endsWithFirst ? ENDS_WITH_FIRST : 0) | steps << FIRST_SHIFT;
    }

    /** Says whether a file is of a listing that came of somebody else's. */
    static boolean isReached(int file) {
        return (file & REACHED) != 0;
    }

    /** Returns how many steps the listing of a subject for a record is from the one that began for its own reasons; -1 if over. */
    public int stepsOf(int subject, int list, long origin) {
        int at = inForce.find(subject, list);
        if (at < 0 || inForce.origin(at) != origin) {
            return -1;
        }
        return steps(files.extra(at));
    }

    /** Returns how many steps the listing with a file is from the one that began for its own reasons: 0 for that one. */
    static int steps(int file) {
        return isReached(file) ? file >>> FIRST_SHIFT & EIGHT_BITS : 0;
    }

    /** Says whether a file is of a listing that came of somebody else's and ends with that. */
    static boolean isLetGo(int file) {
        return isReached(file) && endsWithFirst(file);
    }

    /** Says whether a subject's listing came of somebody else's. */
    public boolean isReached(int subject, int list) {
        int at = inForce.find(subject, list);
        return at >= 0 && isReached(files.extra(at));
    }

    /** Returns the points in a file. */
    static int points(int file) {
        return (short) file;
    }

    /** Returns the list of the listing that a joint one follows, by its file. */
    static int first(int file) {
        return file >>> FIRST_SHIFT & EIGHT_BITS;
    }

    /** Says whether a file is of a listing that ends with the one it follows, or that it came of. */
    static boolean endsWithFirst(int file) {
        return (file & ENDS_WITH_FIRST) != 0;
    }

    /** Says whether a file is of a joint listing. */
    static boolean isJoint(int file) {
        return (file & JOINT) != 0;
    }

    /** Returns the file of the listing in a row. */
    int fileOf(int row) {
        return files.extra(row);
    }

    /** Says whether a subject's listing came about by agreement. */
    public boolean isJoint(int subject, int list) {
        int at = inForce.find(subject, list);
        return at >= 0 && isJoint(files.extra(at));
    }

    /** Returns the row of the listing for a record that began for its own reasons, of the lowest list; -1 for none. */
    int findFirst(int subject, long origin) {
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (inForce.origin(at) == origin && !isJoint(files.extra(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Says whether the listing in a row, or the one it follows, began for a score. */
    boolean isByScore(int row) {
        return (files.extra(row) & BY_SCORE) != 0;
    }

    /** Says whether channels were told that the person in a row is watched. */
    boolean isWatched(int row) {
        return (files.extra(row) & WATCHED) != 0;
    }

    /** Notes whether channels were told that the person in a row is watched. */
    void setWatched(int row, boolean told) {
        files.setExtra(row, told ? files.extra(row) | WATCHED : files.extra(row) & ~WATCHED);
    }

    /** Says whether all listings but those that began this week were looked through by this. */
    boolean knowsOf(Watching watching) {
        return known == watching;
    }

    /** Notes by what all listings were looked through. */
    void know(Watching watching) {
        known = watching;
    }

    /** Says whether the listing in a row was published when it began. */
    boolean wasPublished(int row) {
        return (files.extra(row) & PUBLISHED) != 0;
    }
}

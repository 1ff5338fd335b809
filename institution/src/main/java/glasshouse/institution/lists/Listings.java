package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds who is on which list in one district: one row a listing in force, in order of (subject, list). Day is the day on
 * which it ends ({@link Integer#MAX_VALUE} if open), extra the day on which it began, origin and tag those of the record
 * that decided it. Written by {@link Lists} alone.
 *
 * <p>Beside each stands its file, in a row of the same number: day is the day on which the person is to be told
 * ({@link Integer#MAX_VALUE} if not, or told already), extra the points that the record took, whether the
 * listing was published, and whether it began for a score. What is announced, and what
 * waits for a decision, is kept likewise.
 */
public final class Listings {
    private static final int PUBLISHED = 1 << 16;
    private static final int BY_SCORE = 1 << 17;
    private static final int POINTS = PUBLISHED - 1;

    private final EventBatch inForce = new EventBatch();
    private final EventBatch files = new EventBatch();
    private final EventBatch announced = new EventBatch();
    private final EventBatch sought = new EventBatch();

    /** Returns the rows; for lists and checkpoints only. */
    public EventBatch inForce() {
        return inForce;
    }

    /** Returns the files, row by row those of {@link #inForce}; for lists and checkpoints only. */
    public EventBatch files() {
        return files;
    }

    /**
     * Returns the announced listings, in order of (subject, list): day is when it is to begin, extra packs what it rests on.
     * For lists and checkpoints only.
     */
    public EventBatch announced() {
        return announced;
    }

    /** Returns the points behind listings that wait for a decision, in order of (subject, list). For lists and checkpoints only. */
    public EventBatch sought() {
        return sought;
    }

    /** Returns the row of a subject's listing, or -(place to insert it) - 1. */
    int find(int subject, int list) {
        return inForce.find(subject, list);
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

    /** Returns the first day of a subject's listing that stands; the day it is to begin if only announced. */
    public int startOf(int subject, int list) {
        int at = inForce.find(subject, list);
        return at >= 0 ? inForce.extra(at) : Announced.begins(announced, announced.find(subject, list));
    }

    /** Returns the points that the record behind a listing took, in force or announced; 0 if none. */
    public int pointsOf(int subject, int list) {
        int at = inForce.find(subject, list);
        if (at >= 0) {
            return (short) files.extra(at);
        }
        int ahead = announced.find(subject, list);
        return ahead < 0 ? 0 : Announced.points(announced.extra(ahead));
    }

    /** Adds to the points behind listings what their records took once more: rows as in the repeats of the week's entries. */
    void take(EventBatch repeats) {
        for (int row = 0; row < repeats.size(); row++) {
            int subject = repeats.subject(row);
            int points = repeats.occurred(row);
            for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
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

    /** Packs what a file keeps of a listing. */
    static int file(int points, boolean published, boolean byScore) {
        return points & POINTS | (published ? PUBLISHED : 0) | (byScore ? BY_SCORE : 0);
    }

    /** Says whether the listing in a row began for a score. */
    boolean isByScore(int row) {
        return (files.extra(row) & BY_SCORE) != 0;
    }

    /** Says whether the listing in a row was published when it began. */
    boolean wasPublished(int row) {
        return (files.extra(row) & PUBLISHED) != 0;
    }
}

package glasshouse.kernel.random;

/**
 * What luck belongs to, packed without loss into 63 bits: subject (31), week (13), whether it is of the other side
 * of the world (1), kind (5), ordinal (13), from the top.
 *
 * <p>Exogenous chance belongs to (subject, week): kind 0, ordinal 0. All that follows from an event belongs to the id
 * of the root event, which has a kind of its own, and is carried along, so that a case decided a month earlier in the
 * twin meets the same luck.
 */
public final class Origin {
    /** The highest week, kind and ordinal that fit; the highest subject is {@link Integer#MAX_VALUE}. */
    public static final int MAX_WEEK = (1 << 13) - 1;

    /** The highest kind of event. */
    public static final int MAX_KIND = (1 << 5) - 1;

    /** The highest ordinal within one subject, week and kind. */
    public static final int MAX_ORDINAL = (1 << 13) - 1;

    private static final int SUBJECT_SHIFT = 32;
    private static final int WEEK_SHIFT = 19;
    private static final int KIND_SHIFT = 13;
    private static final long ACROSS = 1L << KIND_SHIFT + 5;

    private Origin() {}

    /**
     * Returns the origin of exogenous chance.
     *
     * @throws IllegalArgumentException if subject is negative or week not in 0 to {@value #MAX_WEEK}
     */
    public static long of(int subject, int week) {
        if ((subject | week | (MAX_WEEK - week)) < 0) {
            throw outside(0, subject, week, 0);
        }
        return (long) subject << SUBJECT_SHIFT | (long) week << WEEK_SHIFT;
    }

    /**
     * Returns the id of a root event.
     *
     * @param kind the kind of event, 0 to {@value #MAX_KIND}; 0 is exogenous chance
     * @param subject whose event it is, not negative
     * @param week the week in which it happened, 0 to {@value #MAX_WEEK}
     * @param ordinal counts the events of one kind, subject and week, 0 to {@value #MAX_ORDINAL}
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public static long event(int kind, int subject, int week, int ordinal) {
        int room = (MAX_WEEK - week) | (MAX_KIND - kind) | (MAX_ORDINAL - ordinal);
        if ((subject | week | kind | ordinal | room) < 0) {
            throw outside(kind, subject, week, ordinal);
        }
        return (long) subject << SUBJECT_SHIFT | (long) week << WEEK_SHIFT | (long) kind << KIND_SHIFT | ordinal;
    }

    /** Returns the subject of an origin. */
    public static int subject(long origin) {
        return (int) (origin >>> SUBJECT_SHIFT);
    }

    /** Returns the week of an origin. */
    public static int week(long origin) {
        return (int) (origin >>> WEEK_SHIFT) & MAX_WEEK;
    }

    /** Returns the kind of an origin. */
    public static int kind(long origin) {
        return (int) (origin >>> KIND_SHIFT) & MAX_KIND;
    }

    /** Names an event of one side of a world on the other; back there it has its own name again. */
    public static long across(long origin) {
        return origin ^ ACROSS;
    }

    /** Says whether an origin is of an event on the other side of the world. */
    public static boolean isAcross(long origin) {
        return (origin & ACROSS) != 0;
    }

    /** Returns the ordinal of an origin. */
    public static int ordinal(long origin) {
        return (int) origin & MAX_ORDINAL;
    }

    private static IllegalArgumentException outside(int kind, int subject, int week, int ordinal) {
        return new IllegalArgumentException("origin (subject " + subject + ", week " + week + ", kind " + kind
                + ", ordinal " + ordinal + ") must have a subject from 0, a week up to " + MAX_WEEK + ", a kind up to "
                + MAX_KIND + " and an ordinal up to " + MAX_ORDINAL + ", none negative");
    }
}

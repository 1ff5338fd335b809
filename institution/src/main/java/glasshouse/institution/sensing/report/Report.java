package glasshouse.institution.sensing.report;

/**
 * Packs what a report carries: what is reported (16 bits: kind of act and channel), the kind of tie between who reports and
 * who is named (2 bits), and the strength of its evidence (6 bits). Who reports is the message's extra.
 */
public final class Report {
    /** Kind of message: the target was reported. */
    public static final int REPORTED = 18;

    /** Kind of root event: somebody makes up a report out of malice. */
    public static final int MALICE = 3;
    /** Kind of root event: somebody makes up a report in return for having been reported. */
    public static final int RETALIATION = 4;
    /** Kind of root event: a gatherer makes up what is missing of the quota. */
    public static final int QUOTA = 5;

    /** The most reports that one person makes up on one channel in one week, for one reason. */
    static final int MOST_A_WEEK = 31;

    private static final int TIE_SHIFT = 16;
    private static final int STRENGTH_SHIFT = 18;
    private static final int CHANNEL_SHIFT = 5;

    private static final int EIGHT_BITS = 8;

    private Report() {}

    /** Packs a kind of act and a channel as a sighting does. */
    static int what(int channel, int act) {
        return channel << EIGHT_BITS | act;
    }

    static int payload(int what, int tie, int strength) {
        return what | tie << TIE_SHIFT | strength << STRENGTH_SHIFT;
    }

    /** Returns what is reported: kind of act and channel, packed as in a sighting. */
    public static int what(int payload) {
        return payload & 0xffff;
    }

    /** Returns the kind of tie. */
    public static int tie(int payload) {
        return payload >>> TIE_SHIFT & 3;
    }

    /** Says whether the evidence is strong enough for a check. */
    public static boolean stands(int payload) {
        return Checking.stands(payload >>> STRENGTH_SHIFT);
    }

    /** Returns the ordinal of the n-th report that a person makes up on a channel in a week. */
    static int ordinal(int channel, int n) {
        return channel << CHANNEL_SHIFT | n;
    }
}

package glasshouse.society.response;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what changed in how people live: what they learned, filed and lost. For observation. Code packs what (8 bits) and
 * the list, stage or tie it is about (8 bits); extra is the other person of a cut tie, or how something was learned.
 */
public final class Felt extends EventBatch {
    /** First knows to be on a blacklist. */
    public static final int BLACKLISTED = 1;
    /** Knows to be on none any more. */
    public static final int NOT_BLACKLISTED = 2;
    /** First hears of a tie on a blacklist. */
    public static final int LISTED_TIE = 3;
    /** Hears of the last such tie's coming off. */
    public static final int NO_LISTED_TIE = 4;
    /** Learns of a listing; extra is {@link Treatment#NOTIFIED} or {@link Treatment#DENIED}. */
    public static final int LEARNED = 5;
    /** Cuts a tie; extra is the other. */
    public static final int CUT_TIE = 6;

    /** Finds out who reported him or her, about the kind of tie; extra is who it was. */
    public static final int FOUND_OUT = 20;
    /** Cuts the tie to who reported him or her; extra is the other. */
    public static final int CUT_REPORTER = 21;
    /** Is cut off by somebody he or she had reported; extra is the other. */
    public static final int SHUNNED = 22;

    /** Is harmed by an act of a firm, whose kind it is about; extra is what is lost in yuan. */
    public static final int HARMED = 23;

    /** Suffers from an act of somebody else, whose kind it is about. */
    public static final int SUFFERED = 24;

    /** Comes to know what the system does; about is {@link #FROM_EXPERIENCE} or {@link #FROM_NEWS}. */
    public static final int CAME_TO_KNOW = 40;
    /** Joins those who oppose the system openly. */
    public static final int JOINED_OPPOSITION = 41;

    /** Of coming to know: by what it did to the person, or to somebody at home. */
    public static final int FROM_EXPERIENCE = 0;
    /** Of coming to know: by news. */
    public static final int FROM_NEWS = 1;

    private static final int EIGHT_BITS = 0xff;

    /** Notes what happened; stamp or copy its tag. */
    public int note(int subject, int day, int what, int about, int extra, long origin) {
        return add(subject, day, about << 8 | what, extra, day, origin);
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the list, stage or kind of tie it is about. */
    public int about(int row) {
        return code(row) >>> 8;
    }
}

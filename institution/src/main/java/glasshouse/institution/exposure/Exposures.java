package glasshouse.institution.exposure;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what became known of whom this week, and what came of it. Code packs what (8 bits), the list or way it is about (8
 * bits), for what is shown the days of the week on which the listing was over (4 bits), and whether it is the person's first
 * exposure, and the first while on a redlist; extra is the strangers or the money. Origin is that of the record behind a
 * listing, else a root event of its own.
 */
public final class Exposures extends EventBatch {
    /** A listing began to be shown with personal data. */
    public static final int PUBLISHED = 0;
    /** What is held about the person was taken in a breach. */
    public static final int BREACHED = 1;
    /** What is held about the person was sold; extra is for how much, in yuan. */
    public static final int SOLD = 2;
    /** A listing was shown in this week; extra is the strangers who saw it. */
    public static final int SHOWN = 3;
    /** The listing was over, and only copies are shown. */
    public static final int REMOVED = 4;
    /** The last copy is gone; occurred is the day on which the listing was over. */
    public static final int TAKEN_DOWN = 5;
    /** A stranger let the person feel it. */
    public static final int SHAMED = 6;
    /** The person fell for a fraud; extra is the loss, in yuan. */
    public static final int DEFRAUDED = 7;

    private static final int EIGHT_BITS = 0xff;
    private static final int DAYS_SHIFT = 16;
    private static final int FOUR_BITS = 0xf;
    private static final int FIRST = 1 << 20;
    private static final int FIRST_REDLISTED = 1 << 21;

    static int code(int what, int about) {
        return about << 8 | what;
    }

    static int late(int code, int days) {
        return code | days << DAYS_SHIFT;
    }

    static int first(int code) {
        return code | FIRST;
    }

    static int firstRedlisted(int code) {
        return code | FIRST_REDLISTED;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the list, or the way for a breach or a sale. */
    public int about(int row) {
        return code(row) >>> 8 & EIGHT_BITS;
    }

    /** Returns the days of this week on which what was shown was over. */
    public int daysAfterRemoval(int row) {
        return code(row) >>> DAYS_SHIFT & FOUR_BITS;
    }

    /** Says whether the person had never been exposed before. */
    public boolean isFirst(int row) {
        return (code(row) & FIRST) != 0;
    }

    /** Says whether the person had never been exposed before while on a redlist, and now is. */
    public boolean isFirstRedlisted(int row) {
        return (code(row) & FIRST_REDLISTED) != 0;
    }
}

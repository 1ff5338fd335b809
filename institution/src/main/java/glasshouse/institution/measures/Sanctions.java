package glasshouse.institution.measures;

import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;

/**
 * Holds who is under which measure on account of which listing in one district, in order of subject, code and origin. Code packs
 * the list (8 bits), the measure (8 bits), whether it reached the subject through the household,
 * whether it reaches the subject's, and whether it was meant for somebody else; day is the day on
 * which it ends in fact and occurred the day on which it ought to ({@link Integer#MAX_VALUE} while open); extra is the day
 * on which it began; origin and tag are those of the listing. Written by {@link Measures} alone.
 *
 * <p>Beside them stand the listings whose measures do not hold for the time being, in order of subject, code and origin: code
 * is that of a sanction without its measure.
 */
public final class Sanctions {
    private static final int REACHED = 1 << 16;
    private static final int SPREADS = 1 << 17;
    private static final int MISTAKEN = 1 << 18;
    private static final int EIGHT_BITS = 0xff;

    private final KeptRows inForce = new KeptRows();
    private final KeptRows suspended = new KeptRows();

    /** Returns the rows; for measures, observation and checkpoints only. */
    public KeptRows inForce() {
        return inForce;
    }

    /** Returns the listings that are suspended; for measures, observation and checkpoints only. */
    public KeptRows suspended() {
        return suspended;
    }

    /** Says whether the listing behind a row of a batch is suspended, by the code of the sanction. */
    public boolean isSuspended(EventRows batch, int row, int sanction) {
        return suspended.size() > 0 && find(suspended, batch.subject(row), ofListing(sanction), batch.origin(row)) >= 0;
    }

    /** Returns the code of a sanction without its measure. */
    static int ofListing(int sanction) {
        return code(list(sanction), 0, isReached(sanction));
    }

    /** Packs list, measure and whether it came through the household. */
    public static int code(int list, int measure, boolean reached) {
        return (reached ? REACHED : 0) | list << 8 | measure;
    }

    /** Marks a code as that of a measure that reaches the household. */
    static int spreading(int code) {
        return code | SPREADS;
    }

    /** Says whether a code's measure reaches the household of who is listed. */
    public static boolean spreads(int code) {
        return (code & SPREADS) != 0;
    }

    /** Returns the measure of a code. */
    public static int measure(int code) {
        return code & EIGHT_BITS;
    }

    /** Returns the list of a code. */
    public static int list(int code) {
        return code >>> 8 & EIGHT_BITS;
    }

    /** Packs list and measure of a sanction that was meant for somebody else. */
    static int mistaken(int list, int measure) {
        return code(list, measure, false) | MISTAKEN;
    }

    /** Says whether a code's measure was meant for somebody else, and carried out against the wrong person. */
    public static boolean isMistaken(int code) {
        return (code & MISTAKEN) != 0;
    }

    /** Says whether a code's measure is on account of the subject's own listing. */
    static boolean isOwn(int code) {
        return (code & (REACHED | MISTAKEN)) == 0;
    }

    /** Says whether a code's measure came through the household. */
    public static boolean isReached(int code) {
        return (code & REACHED) != 0;
    }

    /** Returns the row of a subject's sanction for a listing, or -(place to insert it) - 1. */
    int find(int subject, int code, long origin) {
        return find(inForce, subject, code, origin);
    }

    /** Returns the row of a subject, code and origin in a batch kept in that order, or -(place to insert it) - 1. */
    static int find(KeptRows batch, int subject, int code, long origin) {
        int row = batch.firstOf(subject);
        while (row < batch.size() && batch.subject(row) == subject) {
            boolean before = batch.code(row) < code || batch.code(row) == code && batch.origin(row) < origin;
            if (!before) {
                return batch.code(row) == code && batch.origin(row) == origin ? row : -row - 1;
            }
            row++;
        }
        return -row - 1;
    }
}

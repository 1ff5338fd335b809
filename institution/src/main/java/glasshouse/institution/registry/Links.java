package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;

/**
 * Holds what became this week of records on their way to the master database. Code packs kind of act and channel as in a
 * sighting, and what became of it (8 bits above); extra is the days since filing.
 */
public final class Links extends EventBatch {
    /** A record was sent to be joined. */
    public static final int SENT = 0;
    /** A record was joined to the person it is about. */
    public static final int JOINED = 1;
    /** A record was joined to nobody. */
    public static final int MISSED = 2;
    /** A record was joined to somebody else: the row of the person it is about. */
    public static final int LOST = 3;
    /** Somebody else's record was joined to this person. */
    public static final int MISLINKED = 4;
    /** A record was withdrawn on its way, since it was struck, or since there is no master database any more. */
    public static final int WITHDRAWN = 5;

    private static final int WHAT_SHIFT = 16;

    static int code(int what, int sighting) {
        return what << WHAT_SHIFT | sighting;
    }

    /** Returns what became of a row's record. */
    public int what(int row) {
        return code(row) >>> WHAT_SHIFT;
    }

    /** Returns the channel of a row's record. */
    public int channel(int row) {
        return Sightings.channel(code(row));
    }
}

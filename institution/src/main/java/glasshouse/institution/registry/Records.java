package glasshouse.institution.registry;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds records: sightings filed at an agency. Day is the day of filing, occurred the day of the act; code packs kind of
 * act and channel as in a sighting, extra is the day until which the state it speaks of lasts. A record joined to the master
 * database is a row of its own: day is then the day of joining, and the code says so.
 */
public final class Records extends EventBatch {
    private static final int JOINED = 1 << 30;

    /** Returns a code that says that the record was joined to the master database. */
    static int joined(int code) {
        return code | JOINED;
    }

    /** Says whether a code is of a record in the master database, and not of one in its island. */
    public static boolean isJoined(int code) {
        return (code & JOINED) != 0;
    }
}

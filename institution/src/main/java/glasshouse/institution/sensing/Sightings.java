package glasshouse.institution.sensing;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds sightings: one channel's report that a subject did an act, perhaps the wrong subject. Code packs the kind of act
 * (8 bits) and the channel (8 bits); extra is the day until which the state it speaks of lasts, as the channel reports it.
 */
public final class Sightings extends EventBatch {
    private final Glimpses room = new Glimpses();

    /** Packs a kind of act and a channel. */
    public static int code(int act, int channel) {
        return channel << 8 | act;
    }

    /** Returns the kind of act in a code. */
    public static int act(int code) {
        return code & 0xff;
    }

    /** Returns the channel in a code. */
    public static int channel(int code) {
        return code >>> 8 & 0xff;
    }

    Glimpses glimpsesRoom() {
        return room;
    }
}

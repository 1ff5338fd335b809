package glasshouse.institution.sensing.online;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what became of online acts on their way, seen or not: code packs what became of it (8 bits), the channel (8 bits) and
 * the kind of act (8 bits). Origin is the act's.
 */
public final class Passages extends EventBatch {
    /** A filter stopped the attempt. */
    public static final int BLOCKED = 0;
    /** A VPN kept from the channel an act of a kind that it sees or stops. */
    public static final int HIDDEN = 1;

    private static final int WHAT_SHIFT = 16;
    private static final int CHANNEL_SHIFT = 8;
    private static final int EIGHT_BITS = 0xff;

    static int code(int what, int channel, int act) {
        return what << WHAT_SHIFT | channel << CHANNEL_SHIFT | act;
    }

    /** Says whether a row is an attempt that was stopped; else a VPN hid it. */
    public boolean isBlocked(int row) {
        return code(row) >>> WHAT_SHIFT == BLOCKED;
    }

    /** Returns the channel. */
    public int channel(int row) {
        return code(row) >>> CHANNEL_SHIFT & EIGHT_BITS;
    }
}

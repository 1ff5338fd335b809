package glasshouse.kernel.message;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;

/**
 * Holds messages on their way to subjects. Subject is the target, day the day on which it was sent, code the kind (8
 * bits) and a payload (24 bits). Canonical order is the order of arrival.
 */
public final class Messages extends EventBatch {
    private static final int PAYLOAD_BITS = 24;

    /** How many kinds of message a code tells apart. */
    public static final int KINDS = 128;

    /** Packs a kind of 0..127 and a payload of 24 bits into a code. */
    public static int code(int kind, int payload) {
        return kind << PAYLOAD_BITS | payload;
    }

    /** Sends a message that carries no evidence; returns its row. */
    public int send(int target, int day, int code, int extra, int occurred, long origin) {
        int row = add(target, day, code, extra, occurred, origin);
        tags().stamp(row, Stamp.honest(), Provenance.OWN_ACT);
        return row;
    }

    /** Returns the kind of the message in a row. */
    public int kind(int row) {
        return code(row) >>> PAYLOAD_BITS;
    }

    /** Returns the payload of the message in a row, 24 bits. */
    public int payload(int row) {
        return code(row) & ((1 << PAYLOAD_BITS) - 1);
    }
}

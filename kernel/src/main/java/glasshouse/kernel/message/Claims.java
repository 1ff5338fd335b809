package glasshouse.kernel.message;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds claims on pools. Subject is the claimant, who gets the answer as a message; code is the pool (8 bits) and the
 * payload of the answer (24 bits, its kind first); extra is the priority (8 bits, low first) and the work asked for (24 bits,
 * in hundredths of an hour).
 */
public final class Claims extends EventBatch {
    private static final int PAYLOAD_BITS = 16;

    /** Packs pool (0..127), kind of the answer (0..127) and its payload (16 bits) into a code. */
    public static int code(int pool, int answerKind, int payload) {
        return pool << 24 | answerKind << PAYLOAD_BITS | payload;
    }

    /** Returns the pool that a row claims on. */
    public int pool(int row) {
        return code(row) >>> 24;
    }

    /** Returns the kind of message that a grant is answered with. */
    public int answerKind(int row) {
        return code(row) >>> PAYLOAD_BITS & 0x7f;
    }

    /** Returns the payload of the answer, 16 bits. */
    public int answerPayload(int row) {
        return code(row) & 0xffff;
    }

    /** Returns the code of the message that a grant is answered with, by the code of the claim. */
    public static int answer(int code) {
        return Messages.code(code >>> PAYLOAD_BITS & 0x7f, code & 0xffff);
    }

    /** Packs priority (0..100, low first) and work (hundredths of an hour). */
    public static int extra(int priority, int work) {
        return priority << 24 | work;
    }

    /** Returns the priority of a row, low first. */
    public int priority(int row) {
        return extra(row) >>> 24;
    }

    /** Returns the work asked for, in hundredths of an hour. */
    public int work(int row) {
        return extra(row) & 0xffffff;
    }
}

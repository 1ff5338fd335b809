package glasshouse.engine.hold;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;

/** Sees what crosses from one week to the next, once pools have granted and before mail is delivered; may replace it. */
@FunctionalInterface
public interface Crossing {
    /** Leaves everything as it is. */
    Crossing PLAIN = (week, outboxes, claims) -> {};

    /**
     * Sees, and may change, the messages of a week.
     *
     * @param week the week that ends
     * @param outboxes messages sent in it; the last one holds the pools' answers
     * @param claims made in it, taken in by the pools already
     */
    void cross(int week, Messages[] outboxes, Claims[] claims);
}

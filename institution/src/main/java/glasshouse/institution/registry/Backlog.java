package glasshouse.institution.registry;

import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;

/** Holds what is on its way between islands and the master database in one district. Written by {@link Consolidation} alone. */
public final class Backlog {
    private final DueRows sent = new DueRows();
    private final EventBatch queued = new EventBatch();
    private final KeptRows corrections = new KeptRows();

    /** Returns the records sent to be joined: day is when the attempt is due. For checkpoints. */
    public DueRows sent() {
        return sent;
    }

    /** Returns the records that wait for hours of the pool, in canonical order: day is when the attempt was due. For checkpoints. */
    public EventBatch queued() {
        return queued;
    }

    /**
     * Returns the corrections that have not reached the copies: day is when they will, code the list of the decision, extra
     * the points. For checkpoints.
     */
    public KeptRows corrections() {
        return corrections;
    }

    boolean isEmpty() {
        return sent.size() + queued.size() + corrections.size() == 0;
    }
}

package glasshouse.institution.registry;

import glasshouse.kernel.column.KeptRows;

/** Holds what is on its way between islands and the master database in one district. Written by {@link Consolidation} alone. */
public final class Backlog {
    private final KeptRows sent = new KeptRows();
    private final KeptRows queued = new KeptRows();
    private final KeptRows corrections = new KeptRows();

    /** Returns the records sent to be joined, in no order: day is when the attempt is due. For checkpoints. */
    public KeptRows sent() {
        return sent;
    }

    /** Returns the records that wait for hours of the pool, in canonical order: day is when the attempt was due. For checkpoints. */
    public KeptRows queued() {
        return queued;
    }

    /**
     * Returns the corrections that have not reached the copies: day is when they will, code the list of the decision, extra
     * the points. For checkpoints.
     */
    public KeptRows corrections() {
        return corrections;
    }

    /** Puts all in canonical order. */
    public void sort() {
        sent.sort();
        queued.sort();
        corrections.sort();
    }

    boolean isEmpty() {
        return sent.size() + queued.size() + corrections.size() == 0;
    }
}

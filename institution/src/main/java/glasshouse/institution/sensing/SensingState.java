package glasshouse.institution.sensing;

import glasshouse.kernel.column.KeptRows;

/** Holds what sensing keeps of a district's people between weeks. Written by {@link Sensing} alone. */
public final class SensingState {
    private final KeptRows reported = new KeptRows();
    private final KeptRows watched = new KeptRows();
    private final Traces traces;

    /** Keeps it of the subjects from a first one on. */
    public SensingState(int firstSubject, int subjects) {
        this.traces = new Traces(firstSubject, subjects);
    }

    /**
     * Returns how many reports gatherers have handed in since their last reckoning, in order of (subject, channel): code is
     * the channel, extra how many. For sensing and checkpoints only.
     */
    public KeptRows reported() {
        return reported;
    }

    /**
     * Returns who is on which watch list, in order of (subject, list): code is the list, and nothing else is kept. For sensing and
     * checkpoints only.
     */
    public KeptRows watched() {
        return watched;
    }

    /** Returns what people did unseen that an audit may still find. For sensing and checkpoints only. */
    public Traces traces() {
        return traces;
    }
}

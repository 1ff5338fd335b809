package glasshouse.institution.prediction;

/**
 * Holds what one risk model has counted: state, written between weeks by governance alone. Empty until the model is first in
 * force.
 */
public final class Risk {
    private static final int[] NONE = {};

    private int[] counts = NONE;
    private int[] fitted = NONE;

    /** Returns the counts, by cell. */
    public int[] counts() {
        return counts;
    }

    /** Returns the counts that the model in use was fitted to, by cell. */
    public int[] fitted() {
        return fitted;
    }

    /** Fits the model to the counts as they are now. */
    public void fit() {
        fitted = counts.clone();
    }

    /** Replaces both; for governance and checkpoints only. */
    public void set(int[] newCounts, int[] newFitted) {
        counts = newCounts;
        fitted = newFitted;
    }
}

package glasshouse.observation.metric;

/**
 * Counts one week: whole numbers by stratum and metric. Each thread has its own; sums do not depend on who counted.
 */
public final class Tally {
    private final Cuts cuts;
    private final int metrics;
    private final long[] counts;

    /** Creates an empty count. */
    public Tally(Cuts cuts, int metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.counts = new long[cuts.size() * metrics];
    }

    /** Counts something about a person, in that person's stratum of every cut. */
    public void add(int traits, int metric, long amount) {
        counts[metric] += amount;
        counts[cuts.income(traits) * metrics + metric] += amount;
        counts[cuts.age(traits) * metrics + metric] += amount;
        counts[cuts.education(traits) * metrics + metric] += amount;
    }

    /** Counts something about nobody in particular. */
    public void addForAll(int metric, long amount) {
        counts[metric] += amount;
    }

    /** Moves all counts into another count, leaving none. */
    public void moveInto(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            other.counts[i] += counts[i];
            counts[i] = 0;
        }
    }

    /** Returns the counts, [stratum x metrics + metric]. */
    long[] counts() {
        return counts;
    }
}

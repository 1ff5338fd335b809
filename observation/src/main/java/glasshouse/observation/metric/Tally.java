package glasshouse.observation.metric;

/**
 * Counts one week: whole numbers by stratum and metric. Each thread has its own; sums do not depend on who counted.
 */
public final class Tally {
    private final Cuts cuts;
    private final int metrics;
    private final long[] counts;
    private int income;
    private int age;
    private int education;

    /** Creates an empty count. */
    public Tally(Cuts cuts, int metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.counts = new long[cuts.size() * metrics];
    }

    /** Turns to a person: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(int traits) {
        income = cuts.income(traits) * metrics;
        age = cuts.age(traits) * metrics;
        education = cuts.education(traits) * metrics;
        return this;
    }

    /** Counts something about the person last turned to. */
    public Tally add(int metric, long amount) {
        counts[metric] += amount;
        counts[income + metric] += amount;
        counts[age + metric] += amount;
        counts[education + metric] += amount;
        return this;
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

package glasshouse.experiment.run;

/**
 * Says when a checkpoint is due: after this many weeks if they took at least a while, and after long whatever the weeks.
 *
 * @param weeks weeks between checkpoints, at least 1
 * @param leastSeconds seconds that must lie between two; a run that is over sooner needs none
 * @param mostSeconds seconds after which one is due even if fewer weeks are done
 */
public record Cadence(int weeks, double leastSeconds, double mostSeconds) {
    /** Two years of simulated time, but not before 20 s, so that no short run pays; and every 5 minutes. */
    public static final Cadence USUAL = new Cadence(104, 20, 300);

    /** Checks the weeks. */
    public Cadence {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks between checkpoints (" + weeks + ") must be at least 1");
        }
    }

    /** Has a checkpoint every so many weeks, however soon they pass. */
    public static Cadence everyWeeks(int weeks) {
        return new Cadence(weeks, 0, Double.POSITIVE_INFINITY);
    }

    /** Says whether a checkpoint is due. */
    boolean isDue(int weeksSince, double secondsSince) {
        return secondsSince >= mostSeconds || (weeksSince >= weeks && secondsSince >= leastSeconds);
    }
}

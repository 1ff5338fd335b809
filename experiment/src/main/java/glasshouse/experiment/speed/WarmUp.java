package glasshouse.experiment.speed;

import java.util.function.DoubleSupplier;

/**
 * Repeats what is to be measured until it gets no quicker. Code is compiled while it runs, and again for what it has met, on the
 * threads' own processors: what is measured before that is at rest is the compiler too.
 */
final class WarmUp {
    /** Runs in a row of which none was quicker than all before, by which one sees at the earliest that it is at rest. */
    private static final int IDLE = 3;

    /**
     * The part of all runs that these must be as well. What happens seldom is compiled late: firms' weeks take as long for eight runs and then
     * get a quarter quicker over ten more.
     */
    private static final int IDLE_PART = 3;

    /** What is quicker at all, on a machine that does other things as well. */
    private static final double QUICKER = 0.98;

    /** The compiler may need so long for one method, while nothing gets quicker. */
    private static final double LEAST_SECONDS = 4;

    /** Enough for anything that comes to rest at all. */
    static final int MOST = 40;

    private WarmUp() {}

    /**
     * Runs something until it is at rest, or often enough.
     *
     * @param run runs it once and returns what it took, in any unit
     * @return how many runs there were
     */
    static int until(DoubleSupplier run) {
        return until(run, LEAST_SECONDS);
    }

    static int until(DoubleSupplier run, double leastSeconds) {
        long start = System.nanoTime();
        double best = Double.POSITIVE_INFINITY;
        int idle = 0;
        int runs = 0;
        while (runs < MOST
                && (idle < Math.max(IDLE, runs / IDLE_PART) || (System.nanoTime() - start) / 1e9 < leastSeconds)) {
            double took = run.getAsDouble();
            idle = took < best * QUICKER ? 0 : idle + 1;
            best = Math.min(best, took);
            runs++;
        }
        return runs;
    }
}

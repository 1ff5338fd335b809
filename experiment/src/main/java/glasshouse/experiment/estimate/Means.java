package glasshouse.experiment.estimate;

import glasshouse.experiment.estimate.Estimate.Verdict;

/**
 * Estimates the mean of differences, by Student's t where they lie evenly around it, and by bootstrap where they are skewed: there t is
 * too short on the side of the long tail.
 */
public final class Means {
    /** Skewness of the sample, either way, from which on an interval is bootstrapped. */
    public static final double SKEWED = 0.5;

    /** Fewer tell neither their skewness nor their tails; t is used as it is. */
    private static final int FEW = 8;

    private Means() {}

    /**
     * Estimates from the differences of all pairs.
     *
     * @param key of the bootstrap's draws
     */
    public static Estimate of(double[] differences, long key) {
        Estimate byT = Estimate.of(differences);
        if (differences.length < FEW || byT.verdict() == Verdict.NONE || Math.abs(skewness(differences)) < SKEWED) {
            return byT;
        }
        Bootstrap.Interval interval = Bootstrap.ofMean(differences, key);
        Verdict verdict = interval.holds(0) ? Verdict.UNRESOLVED : Verdict.RESOLVED;
        return new Estimate(byT.pairs(), byT.mean(), interval.low(), interval.high(), verdict);
    }

    /** Returns the third moment about the mean over the cube of the standard deviation; 0 where all are equal. */
    static double skewness(double[] sample) {
        double sum = 0;
        for (double one : sample) {
            sum += one;
        }
        double squares = 0;
        double cubes = 0;
        for (double one : sample) {
            double off = one - sum / sample.length;
            squares += off * off;
            cubes += off * off * off;
        }
        double variance = squares / sample.length;
        return variance == 0 ? 0 : cubes / sample.length / (variance * Math.sqrt(variance));
    }
}

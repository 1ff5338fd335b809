package glasshouse.experiment.estimate;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Estimates a mean difference from pairs: mean and 95 % interval by Student's t on the differences of pairs.
 *
 * @param pairs how many
 * @param mean mean difference, twin less baseline
 * @param low lower end; infinite where there is one pair
 * @param high upper end
 * @param verdict what it lets one say
 */
public record Estimate(int pairs, double mean, double low, double high, Verdict verdict) {
    private static final double UPPER = 0.975;

    /** Says what an estimate lets one say. */
    public enum Verdict {
        /** All pairs are equal to the bit: the change does not reach this metric. */
        NONE,
        /** The interval does not contain zero. */
        RESOLVED,
        /** The interval contains zero, or there is only one pair. */
        UNRESOLVED
    }

    /** Estimates from the differences of all pairs. */
    public static Estimate of(double[] differences) {
        int n = differences.length;
        double mean = Sample.mean(differences);
        if (Arrays.stream(differences).allMatch(difference -> difference == 0)) {
            return new Estimate(n, 0, 0, 0, Verdict.NONE);
        }
        if (n == 1) {
            return new Estimate(n, mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Verdict.UNRESOLVED);
        }
        double error = Math.sqrt(Sample.variance(differences) / n);
        double half = new TDistribution(n - 1).inverseCumulativeProbability(UPPER) * error;
        Verdict verdict = Math.abs(mean) > half ? Verdict.RESOLVED : Verdict.UNRESOLVED;
        return new Estimate(n, mean, mean - half, mean + half, verdict);
    }
}

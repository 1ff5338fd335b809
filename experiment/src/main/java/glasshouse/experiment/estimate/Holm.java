package glasshouse.experiment.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Corrects for many estimates at once (S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6, 1979): the probability that any of the effects called resolved is none is at most 5 %, however they hang together.
 */
public final class Holm {
    private static final double LEVEL = 0.05;

    private Holm() {}

    /** Returns the probability of differences at least so far from zero if there were no effect, by Student's t; two-sided. */
    public static double probability(Estimate estimate, double[] differences) {
        if (estimate.verdict() == Estimate.Verdict.NONE || differences.length < 2) {
            return 1;
        }
        double error = Math.sqrt(Sample.variance(differences) / differences.length);
        return error == 0
                ? 0
                : 2
                        * new TDistribution(differences.length - 1)
                                .cumulativeProbability(-Math.abs(estimate.mean()) / error);
    }

    /**
     * Says which of many effects are still resolved once all are looked at together.
     *
     * @param probabilities of each, had there been no effect
     */
    public static boolean[] resolved(double[] probabilities) {
        List<Integer> order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .toList();
        boolean[] resolved = new boolean[probabilities.length];
        for (int place = 0; place < order.size(); place++) {
            if (probabilities[order.get(place)] > LEVEL / (probabilities.length - place)) {
                break;
            }
            resolved[order.get(place)] = true;
        }
        return resolved;
    }

    /** Returns how many of many are still resolved. */
    public static int count(double[] probabilities) {
        boolean[] resolved = resolved(probabilities);
        return (int)
                IntStream.range(0, resolved.length).filter(i -> resolved[i]).count();
    }
}

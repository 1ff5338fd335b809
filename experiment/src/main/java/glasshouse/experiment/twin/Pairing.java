package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Sample;
import java.util.stream.IntStream;

/**
 * Says how many replicates it takes to know a difference to a fixed half-width, with luck in common and without. With differences of
 * variance v, the half of a 95 % interval from n of them is 1.96 root(v / n); v is that of the differences of pairs, or the sum of
 * the variances of two worlds of independent luck (J. Banks et al., Discrete-Event System Simulation, on common random numbers).
 *
 * @param variant the other regime
 * @param reading what is read
 * @param difference mean difference, twin less baseline
 * @param halfWidth the half-width asked for
 * @param paired replicates needed with luck in common, at least 1
 * @param independent replicates needed without
 * @param ratio variance without over variance with luck in common; infinite where all pairs differ alike
 */
public record Pairing(
        String variant,
        String reading,
        double difference,
        double halfWidth,
        double paired,
        double independent,
        double ratio) {
    private static final double QUANTILE = 1.959964;

    static Pairing of(String variant, String reading, double share, double[] baseline, double[] twin) {
        double[] differences = IntStream.range(0, twin.length)
                .mapToDouble(pair -> twin[pair] - baseline[pair])
                .toArray();
        double half = share * Math.abs(Sample.mean(baseline));
        double with = Sample.variance(differences);
        double without = Sample.variance(baseline) + Sample.variance(twin);
        return new Pairing(
                variant,
                reading,
                Sample.mean(differences),
                half,
                needed(with, half),
                needed(without, half),
                without == 0 ? Double.NaN : without / with);
    }

    private static double needed(double variance, double half) {
        return Math.max(1, Math.ceil(QUANTILE * QUANTILE * variance / (half * half)));
    }
}

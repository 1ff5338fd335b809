package glasshouse.experiment.calibration;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Holds what runs have instead of a published figure.
 *
 * @param value the figure; the mean where there are several runs
 * @param interval its 95 % interval, as far as it is known
 * @param basis what the interval covers
 * @param runs how many runs
 */
public record Simulated(double value, Interval interval, Basis basis, int runs) {
    private static final double UPPER = 0.975;

    /** Says what an interval covers. */
    public enum Basis {
        /** Luck and people, by Student's t over runs of other seeds. */
        RUNS,
        /** Chance of what was counted in one run, as if each event came by itself. */
        COUNTS,
        /** Nothing: one run, of which chance cannot be told. */
        NONE
    }

    /** Takes the mean of several runs, or one run as it is. */
    static Simulated of(List<Simulated> each) {
        if (each.size() == 1) {
            return each.getFirst();
        }
        int n = each.size();
        double mean = each.stream().mapToDouble(Simulated::value).average().orElseThrow();
        double squares = each.stream()
                .mapToDouble(one -> (one.value() - mean) * (one.value() - mean))
                .sum();
        double half = new TDistribution(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(squares / (n - 1) / n);
        return new Simulated(mean, new Interval(mean - half, mean + half), Basis.RUNS, n);
    }

    /** Compares with the same of a world without what is asked about: how much more it is, as a share. */
    Simulated against(Simulated without) {
        double change = value / without.value - 1;
        double error = Math.hypot(relative(), without.relative());
        Basis weaker = basis == Basis.NONE || without.basis == Basis.NONE ? Basis.NONE : basis;
        return new Simulated(change, Chance.ofError(change, error * (change + 1) / Chance.Z), weaker, runs);
    }

    /** Returns half the interval as a share of the value. */
    private double relative() {
        return value == 0 ? 0 : (interval.high() - interval.low()) / 2 / Math.abs(value);
    }
}

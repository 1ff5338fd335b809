package glasshouse.experiment.estimate;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Gives a statistic of a sample a 95 % interval by drawing the sample again with replacement: bias-corrected and accelerated (BCa; B. Efron,
 * "Better bootstrap confidence intervals", JASA 82, 1987), with levels widened for small samples as T. Hesterberg proposes ("What
 * teachers should know about the bootstrap", The American Statistician 69, 2015): Student's t times the root of n / (n - 1) takes the
 * place of the normal quantile. Where we differ: draws are keyed, so the same sample and key give the same interval.
 */
public final class Bootstrap {
    /** Enough for ends that move by less than a tenth of the interval from key to key. */
    public static final int RESAMPLES = 999;

    private static final double UPPER = 0.975;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Bootstrap() {}

    /** Reads a statistic off a sample of which some members are chosen more than once and some not at all. */
    @FunctionalInterface
    public interface Statistic {
        /**
         * Reads it.
         *
         * @param chosen numbers of the members, as many as there are or one less
         */
        double of(int[] chosen);
    }

    /**
     * Holds the ends of an interval.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Interval(double low, double high) {
        /** Says whether a value lies in it. */
        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /** Returns the interval of a mean. */
    public static Interval ofMean(double[] sample, long key) {
        return of(sample.length, chosen -> mean(sample, chosen), key, RESAMPLES);
    }

    private static double mean(double[] sample, int[] chosen) {
        double sum = 0;
        for (int member : chosen) {
            sum += sample[member];
        }
        return sum / chosen.length;
    }

    /**
     * Returns the interval of a statistic.
     *
     * @param n members of the sample, at least 2
     * @param key of the draws
     * @param resamples how often the sample is drawn again
     */
    public static Interval of(int n, Statistic statistic, long key, int resamples) {
        int[] chosen = new int[n];
        Arrays.setAll(chosen, member -> member);
        double seen = statistic.of(chosen);
        double[] drawn = new double[resamples];
        for (int resample = 0; resample < resamples; resample++) {
            for (int member = 0; member < n; member++) {
                chosen[member] = Draws.below(Mixer.draw(key, resample, member), n);
            }
            drawn[resample] = statistic.of(chosen);
        }
        Arrays.sort(drawn);
        double bias = bias(drawn, seen);
        double acceleration = acceleration(n, statistic);
        double reach = new TDistribution(n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(n / (n - 1.0));
        return new Interval(
                quantile(drawn, level(bias, acceleration, -reach)), quantile(drawn, level(bias, acceleration, reach)));
    }

    /** Returns how far the drawn lie to one side of what was seen, as a normal quantile; half of the equal ones lie below. */
    private static double bias(double[] drawn, double seen) {
        double below = 0;
        for (double one : drawn) {
            below += one < seen ? 1 : one == seen ? 0.5 : 0;
        }
        double edge = 0.5 / drawn.length;
        return NORMAL.inverseCumulativeProbability(Math.clamp(below / drawn.length, edge, 1 - edge));
    }

    /** Returns how fast the statistic's error changes with its value, from leaving out one member at a time. */
    private static double acceleration(int n, Statistic statistic) {
        double[] without = new double[n];
        int[] others = new int[n - 1];
        Arrays.setAll(others, member -> member + 1);
        double sum = 0;
        for (int left = 0; left < n; left++) {
            if (left > 0) {
                others[left - 1] = left - 1;
            }
            without[left] = statistic.of(others);
            sum += without[left];
        }
        double squares = 0;
        double cubes = 0;
        for (double one : without) {
            double off = sum / n - one;
            squares += off * off;
            cubes += off * off * off;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double level(double bias, double acceleration, double reach) {
        double shifted = bias + reach;
        double slowed = 1 - acceleration * shifted;
        return slowed <= 0 ? (shifted > 0 ? 1 : 0) : NORMAL.cumulativeProbability(bias + shifted / slowed);
    }

    private static double quantile(double[] sorted, double level) {
        double at = level * (sorted.length - 1);
        int before = (int) at;
        int after = Math.min(before + 1, sorted.length - 1);
        return sorted[before] + (at - before) * (sorted[after] - sorted[before]);
    }
}

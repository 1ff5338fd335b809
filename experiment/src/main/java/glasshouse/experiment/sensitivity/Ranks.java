package glasshouse.experiment.sensitivity;

import glasshouse.experiment.estimate.Bootstrap;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures how an output goes with each factor where points are spread over the whole box: Spearman's correlation of ranks,
 * {@code rank_correlation}, -1 to 1. It sees what rises or falls all the way; what rises and falls again it does not.
 */
public final class Ranks {
    private Ranks() {}

    /**
     * Reads the correlation of every factor.
     *
     * @param points coordinates by point
     * @param outputs by point; not a number where there is none
     * @param key of the bootstrap's draws
     */
    public static List<Index> of(List<double[]> points, double[] outputs, long key) {
        int[] whole = IntStream.range(0, outputs.length)
                .filter(point -> !Double.isNaN(outputs[point]))
                .toArray();
        List<Index> all = new ArrayList<>();
        int factors = points.isEmpty() ? 0 : points.getFirst().length;
        int[] every = IntStream.range(0, whole.length).toArray();
        Levels y = Levels.of(Arrays.stream(whole).mapToDouble(point -> outputs[point]));
        for (int factor = 0; factor < factors; factor++) {
            int number = factor;
            Levels x = Levels.of(Arrays.stream(whole).mapToDouble(point -> points.get(point)[number]));
            double value = correlation(x, y, every);
            Interval interval = whole.length < 4
                    ? new Interval(value, value)
                    : Bootstrap.of(
                            whole.length,
                            chosen -> correlation(x, y, chosen),
                            Mixer.draw(key, factor, 0),
                            Bootstrap.RESAMPLES);
            all.add(new Index("rank_correlation", factor, value, interval));
        }
        return all;
    }

    private static double correlation(Levels x, Levels y, int[] chosen) {
        double[] first = x.ranks(chosen);
        double[] second = y.ranks(chosen);
        double middle = (chosen.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        double others = 0;
        for (int member : chosen) {
            double one = first[x.of(member)] - middle;
            double other = second[y.of(member)] - middle;
            products += one * other;
            squares += one * one;
            others += other * other;
        }
        return squares == 0 || others == 0 ? 0 : products / Math.sqrt(squares * others);
    }
}

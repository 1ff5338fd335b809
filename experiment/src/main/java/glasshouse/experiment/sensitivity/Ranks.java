package glasshouse.experiment.sensitivity;

import glasshouse.experiment.estimate.Bootstrap;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        for (int factor = 0; factor < factors; factor++) {
            int number = factor;
            double[] x = Arrays.stream(whole)
                    .mapToDouble(point -> points.get(point)[number])
                    .toArray();
            double[] y =
                    Arrays.stream(whole).mapToDouble(point -> outputs[point]).toArray();
            int[] every = IntStream.range(0, whole.length).toArray();
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

    private static double correlation(double[] x, double[] y, int[] chosen) {
        double[] first = ranks(Arrays.stream(chosen).mapToDouble(i -> x[i]).toArray());
        double[] second = ranks(Arrays.stream(chosen).mapToDouble(i -> y[i]).toArray());
        double middle = (chosen.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        double others = 0;
        for (int i = 0; i < chosen.length; i++) {
            products += (first[i] - middle) * (second[i] - middle);
            squares += (first[i] - middle) * (first[i] - middle);
            others += (second[i] - middle) * (second[i] - middle);
        }
        return squares == 0 || others == 0 ? 0 : products / Math.sqrt(squares * others);
    }

    /** Returns each value's place in order, from 0; equal ones share the mean of theirs. */
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int place = from; place <= to; place++) {
                ranks[order[place]] = (from + to) / 2.0;
            }
            from = to + 1;
        }
        return ranks;
    }
}

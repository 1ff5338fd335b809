package glasshouse.experiment.sensitivity;

import glasshouse.experiment.design.Saltelli;
import glasshouse.experiment.estimate.Bootstrap;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an output's variance out among factors. {@code first}: what knowing the factor alone takes away (estimator of A. Saltelli and
 * others, Computer Physics Communications 181, 2010); {@code total}: what is left when all others are known (estimator of M. Jansen,
 * Computer Physics Communications 117, 1999). Their difference is what the factor does together with others.
 */
public final class SobolIndices {
    private final int factors;
    private final double[] a;
    private final double[] b;
    private final double[][] mixed;

    /** Takes the whole rows apart, outputs less their mean, which leaves the estimators less noise. */
    private SobolIndices(Saltelli design, double[] outputs) {
        factors = design.factors();
        int width = design.width();
        int[] whole = IntStream.range(0, design.rows())
                .filter(row ->
                        Arrays.stream(outputs, row * width, (row + 1) * width).noneMatch(Double::isNaN))
                .toArray();
        double mean = Arrays.stream(whole)
                .mapToDouble(row -> (outputs[row * width] + outputs[row * width + 1]) / 2)
                .average()
                .orElse(0);
        a = Arrays.stream(whole).mapToDouble(row -> outputs[row * width] - mean).toArray();
        b = Arrays.stream(whole)
                .mapToDouble(row -> outputs[row * width + 1] - mean)
                .toArray();
        mixed = new double[factors][];
        for (int factor = 0; factor < factors; factor++) {
            int place = factor + 2;
            mixed[factor] = Arrays.stream(whole)
                    .mapToDouble(row -> outputs[row * width + place] - mean)
                    .toArray();
        }
    }

    /**
     * Reads both shares of every factor.
     *
     * @param outputs by number of point; not a number where there is none
     * @param key of the bootstrap's draws
     */
    public static List<Index> of(Saltelli design, double[] outputs, long key) {
        SobolIndices indices = new SobolIndices(design, outputs);
        List<Index> all = new ArrayList<>();
        for (int factor = 0; factor < indices.factors; factor++) {
            int number = factor;
            long own = Mixer.draw(key, factor, 0);
            all.add(indices.index("first", factor, chosen -> indices.first(number, chosen), own));
            all.add(indices.index("total", factor, chosen -> indices.total(number, chosen), own));
        }
        return all;
    }

    private Index index(String measure, int factor, Bootstrap.Statistic statistic, long key) {
        int[] all = new int[a.length];
        Arrays.setAll(all, row -> row);
        double value = a.length == 0 ? Double.NaN : statistic.of(all);
        Interval interval =
                a.length < 3 ? new Interval(value, value) : Bootstrap.of(a.length, statistic, key, Bootstrap.RESAMPLES);
        return new Index(measure, factor, value, interval);
    }

    private double first(int factor, int[] chosen) {
        double sum = 0;
        for (int row : chosen) {
            sum += b[row] * (mixed[factor][row] - a[row]);
        }
        return over(sum / chosen.length, chosen);
    }

    private double total(int factor, int[] chosen) {
        double sum = 0;
        for (int row : chosen) {
            double moved = a[row] - mixed[factor][row];
            sum += moved * moved;
        }
        return over(sum / (2 * chosen.length), chosen);
    }

    /** Divides by the variance; nothing varies with a factor where nothing varies. */
    private double over(double part, int[] chosen) {
        double sum = 0;
        double squares = 0;
        for (int row : chosen) {
            sum += a[row] + b[row];
            squares += a[row] * a[row] + b[row] * b[row];
        }
        double n = 2.0 * chosen.length;
        double variance = squares / n - sum / n * (sum / n);
        return variance <= 0 ? 0 : part / variance;
    }
}

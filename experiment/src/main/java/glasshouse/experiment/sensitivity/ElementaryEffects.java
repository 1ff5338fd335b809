package glasshouse.experiment.sensitivity;

import glasshouse.experiment.design.Morris;
import glasshouse.experiment.estimate.Bootstrap;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Screens factors by Morris' elementary effects: what moving one factor by half of its range changes, over the step, in as many places as there
 * are trajectories. {@code mu} is their mean, {@code mu_star} the mean of their sizes (F. Campolongo and others, Environmental Modelling and
 * Software 22, 2007), {@code sigma} their standard deviation: large where a factor interacts or acts along a curve.
 */
public final class ElementaryEffects {
    private ElementaryEffects() {}

    /**
     * Reads the measures of every factor.
     *
     * @param outputs by number of point; not a number where there is none
     * @param key of the bootstrap's draws
     */
    public static List<Index> of(Morris design, double[] outputs, long key) {
        double[][] effects = effects(design, outputs);
        List<Index> all = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            double[] signed = effects[factor];
            double[] sizes = Arrays.stream(signed).map(Math::abs).toArray();
            long own = Mixer.draw(key, factor, 0);
            all.add(new Index("mu_star", factor, mean(sizes), interval(sizes, own)));
            all.add(new Index("mu", factor, mean(signed), interval(signed, own)));
            double sigma = deviation(signed, all(signed.length));
            Interval interval = signed.length < 2
                    ? new Interval(sigma, sigma)
                    : Bootstrap.of(signed.length, chosen -> deviation(signed, chosen), own, Bootstrap.RESAMPLES);
            all.add(new Index("sigma", factor, sigma, interval));
        }
        return all;
    }

    /** Returns [factor][whole trajectory]. */
    private static double[][] effects(Morris design, double[] outputs) {
        int factors = design.factors();
        double[][] effects = new double[factors][design.trajectories()];
        int whole = 0;
        for (int trajectory = 0; trajectory < design.trajectories(); trajectory++) {
            int first = trajectory * (factors + 1);
            if (Arrays.stream(outputs, first, first + factors + 1).anyMatch(Double::isNaN)) {
                continue;
            }
            for (int move = 0; move < factors; move++) {
                int factor = design.factorAt(trajectory, move);
                double moved = design.point(first + move + 1)[factor] - design.point(first + move)[factor];
                effects[factor][whole] = (outputs[first + move + 1] - outputs[first + move]) / moved;
            }
            whole++;
        }
        int kept = whole;
        return Arrays.stream(effects).map(row -> Arrays.copyOf(row, kept)).toArray(double[][]::new);
    }

    private static Interval interval(double[] sample, long key) {
        return sample.length < 2 ? new Interval(mean(sample), mean(sample)) : Bootstrap.ofMean(sample, key);
    }

    private static double mean(double[] sample) {
        return Arrays.stream(sample).average().orElse(Double.NaN);
    }

    private static int[] all(int n) {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private static double deviation(double[] sample, int[] chosen) {
        double sum = 0;
        for (int member : chosen) {
            sum += sample[member];
        }
        double squares = 0;
        for (int member : chosen) {
            double off = sample[member] - sum / chosen.length;
            squares += off * off;
        }
        return chosen.length < 2 ? 0 : Math.sqrt(squares / (chosen.length - 1));
    }
}

package glasshouse.experiment.explore;

import glasshouse.experiment.design.JoiningOrders;
import glasshouse.experiment.design.Subsets;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Holm;
import glasshouse.experiment.estimate.Means;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of every point and reading what findings are made of: an estimate, and how probable it were without an effect. Pairs
 * themselves are not kept, so that memory grows by some numbers a point.
 */
final class Gathered {
    private final Experiment experiment;
    private final List<Reading> readings;
    private final @Nullable Estimate[][] estimates;
    private final double[][] probabilities;
    private final double[][] baselines;
    private final int[] pairs;
    private final String[] failures;
    /** [reading][point][pair]: kept of subsets of patches where each is a point, which are few; of orders of joining, of none and all. */
    private final double[][][] samples;

    Gathered(Experiment experiment) {
        this.experiment = experiment;
        this.readings = experiment.readings();
        int points = experiment.design().size();
        this.estimates = new Estimate[readings.size()][points];
        this.probabilities = new double[readings.size()][points];
        this.baselines = new double[readings.size()][points];
        this.pairs = new int[points];
        this.failures = new String[points];
        Arrays.fill(failures, "");
        this.samples = new double
                [experiment.design() instanceof Subsets || experiment.design() instanceof JoiningOrders
                        ? readings.size()
                        : 0]
                [points][0];
    }

    /** Returns the key of the bootstrap's draws. */
    static long bootstrap(Experiment experiment) {
        return Key.of(experiment.settings().seed(), new Purpose("experiment.bootstrap"));
    }

    /** Takes a point in. */
    void add(PointResult point) {
        pairs[point.number()] = point.pairs();
        failures[point.number()] = point.failure();
        for (int number = 0; number < readings.size() && !point.isFailed(); number++) {
            Reading reading = readings.get(number);
            double[] sample = reading.of(point);
            double[] baseline = point.of(0, reading.output());
            if (Arrays.stream(sample).allMatch(Double::isFinite)) {
                Estimate estimate = Means.of(sample, bootstrap(experiment));
                estimates[number][point.number()] = estimate;
                if (isKept(point.number())) {
                    samples[number][point.number()] = sample;
                }
                probabilities[number][point.number()] = Holm.probability(estimate, sample);
                baselines[number][point.number()] = Arrays.stream(baseline)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN);
            }
        }
    }

    private boolean isKept(int point) {
        return switch (experiment.design()) {
            case Subsets subsets -> true;
            case JoiningOrders orders -> point == 0 || point == orders.factors();
            default -> false;
        };
    }

    Experiment experiment() {
        return experiment;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Returns how many points failed. */
    int failed() {
        return (int) Arrays.stream(failures).filter(said -> !said.isEmpty()).count();
    }

    /** Returns what a point said when it failed; empty if it did not. */
    String failure(int point) {
        return failures[point];
    }

    /** Returns how many pairs a point has. */
    int pairs(int point) {
        return pairs[point];
    }

    /** Returns how many pairs all points have together. */
    long allPairs() {
        return Arrays.stream(pairs).asLongStream().sum();
    }

    /** Finds the estimate of a reading at a point; none where it failed, or there was nothing to divide by. */
    Optional<Estimate> find(int reading, int point) {
        return Optional.ofNullable(estimates[reading][point]);
    }

    /** Returns the mean of a reading at every point; not a number where there is none. */
    double[] means(int reading) {
        return IntStream.range(0, pairs.length)
                .mapToDouble(point -> find(reading, point).map(Estimate::mean).orElse(Double.NaN))
                .toArray();
    }

    /** Returns a reading at every subset by pair, as far as all have pairs: [pair][point]. */
    double[][] games(int reading) {
        int whole = Arrays.stream(samples[reading])
                .mapToInt(sample -> sample.length)
                .min()
                .orElse(0);
        double[][] games = new double[whole][pairs.length];
        for (int pair = 0; pair < whole; pair++) {
            for (int point = 0; point < pairs.length; point++) {
                games[pair][point] = samples[reading][point][pair];
            }
        }
        return games;
    }

    /** Returns by pair by how much a reading is more at one point than at another, as far as both are kept. */
    double[] differences(int reading, int point, int less) {
        double[] more = samples[reading][point];
        double[] other = samples[reading][less];
        return IntStream.range(0, Math.min(more.length, other.length))
                .mapToDouble(pair -> more[pair] - other[pair])
                .toArray();
    }

    /** Returns the baseline's mean at a point at which there is an estimate. */
    double baseline(int reading, int point) {
        return baselines[reading][point];
    }

    /** Returns the numbers of the points at which there is an estimate. */
    int[] known(int reading) {
        return IntStream.range(0, pairs.length)
                .filter(point -> find(reading, point).isPresent())
                .toArray();
    }

    /** Returns how probable the means of these points were without an effect. */
    double[] probabilities(int reading, int[] points) {
        return Arrays.stream(points)
                .mapToDouble(point -> probabilities[reading][point])
                .toArray();
    }
}

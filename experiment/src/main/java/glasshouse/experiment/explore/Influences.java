package glasshouse.experiment.explore;

import glasshouse.experiment.attribution.Shapley;
import glasshouse.experiment.design.JoiningOrders;
import glasshouse.experiment.design.Morris;
import glasshouse.experiment.design.OneAtATime;
import glasshouse.experiment.design.Saltelli;
import glasshouse.experiment.design.Subsets;
import glasshouse.experiment.estimate.Bootstrap;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Means;
import glasshouse.experiment.sensitivity.ElementaryEffects;
import glasshouse.experiment.sensitivity.Index;
import glasshouse.experiment.sensitivity.Ranks;
import glasshouse.experiment.sensitivity.SobolIndices;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** How much every reading hangs on every factor, by what the design allows to say of it. */
final class Influences {
    private final Gathered gathered;
    private final List<List<Index>> byReading;

    private Influences(Gathered gathered, List<List<Index>> byReading) {
        this.gathered = gathered;
        this.byReading = byReading;
    }

    static Influences of(Gathered gathered) {
        List<List<Index>> all = IntStream.range(0, gathered.readings().size())
                .mapToObj(reading -> indices(gathered, gathered.means(reading), reading))
                .toList();
        return new Influences(gathered, all);
    }

    private static List<Index> indices(Gathered gathered, double[] outputs, int reading) {
        long key = Mixer.draw(Gathered.bootstrap(gathered.experiment()), reading, 1);
        return switch (gathered.experiment().design()) {
            case Morris morris -> ElementaryEffects.of(morris, outputs, key);
            case Saltelli saltelli -> SobolIndices.of(saltelli, outputs, key);
            case OneAtATime oneAtATime -> swings(oneAtATime, outputs);
            case Subsets subsets -> shares(subsets, gathered.games(reading), key);
            case JoiningOrders orders -> shares(orders, outputs, key);
            default -> ranks(gathered, outputs, key);
        };
    }

    private static List<Index> ranks(Gathered gathered, double[] outputs, long key) {
        List<double[]> points = IntStream.range(0, outputs.length)
                .mapToObj(gathered.experiment().design()::point)
                .toList();
        return Ranks.of(points, outputs, key);
    }

    /** Returns how far the output goes from its least to its greatest while one factor moves alone. */
    private static List<Index> swings(OneAtATime design, double[] outputs) {
        List<Index> all = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            double least = outputs[0];
            double greatest = outputs[0];
            for (int number = 1; number < outputs.length; number++) {
                if (design.factorOf(number) == factor) {
                    least = Math.min(least, outputs[number]);
                    greatest = Math.max(greatest, outputs[number]);
                }
            }
            double swing = greatest - least;
            all.add(new Index("swing", factor, swing, new Interval(swing, swing)));
        }
        return all;
    }

    /** Returns each player's share with an interval over pairs, every pair being a game of its own. */
    private static List<Index> shares(Subsets design, double[][] games, long key) {
        List<Index> all = new ArrayList<>();
        for (int player = 0; player < design.factors() && games.length > 0; player++) {
            int number = player;
            double[] shares = Arrays.stream(games)
                    .mapToDouble(game -> Shapley.shares(design.factors(), game)[number])
                    .toArray();
            all.add(index("shapley", player, Means.of(shares, key)));
        }
        return all;
    }

    private static Index index(String measure, int factor, Estimate estimate) {
        return new Index(measure, factor, estimate.mean(), new Interval(estimate.low(), estimate.high()));
    }

    /**
     * Holds what two factors do together.
     *
     * @param one number of a factor
     * @param other number of another
     * @param estimate above zero where each does more beside the other
     */
    record Interaction(int one, int other, Estimate estimate) {}

    /** Lists the interactions of a reading; none where the design does not tell them. */
    List<Interaction> interactions(int reading) {
        List<Interaction> all = new ArrayList<>();
        if (!(gathered.experiment().design() instanceof Subsets design)) {
            return all;
        }
        double[][] games = gathered.games(reading);
        for (int one = 0; one < design.factors() && games.length > 0; one++) {
            for (int other = one + 1; other < design.factors(); other++) {
                int a = one;
                int b = other;
                double[] together = Arrays.stream(games)
                        .mapToDouble(game -> Shapley.interactions(design.factors(), game)[a][b])
                        .toArray();
                all.add(new Interaction(one, other, Means.of(together, Gathered.bootstrap(gathered.experiment()))));
            }
        }
        return all;
    }

    private static List<Index> shares(JoiningOrders design, double[] outputs, long key) {
        double[][] added = Shapley.added(design, outputs);
        List<Index> all = new ArrayList<>();
        for (int player = 0; player < added.length; player++) {
            double[] known = Arrays.stream(added[player])
                    .filter(one -> !Double.isNaN(one))
                    .toArray();
            double mean = Arrays.stream(known).average().orElse(Double.NaN);
            Interval interval =
                    known.length < 2 ? new Interval(mean, mean) : Bootstrap.ofMean(known, Mixer.draw(key, player, 0));
            all.add(new Index("shapley", player, mean, interval));
        }
        return all;
    }

    /** Hands every measure on, with the number of its reading. */
    void forEach(BiConsumer<Integer, Index> hears) {
        for (int reading = 0; reading < byReading.size(); reading++) {
            int number = reading;
            byReading.get(reading).forEach(index -> hears.accept(number, index));
        }
    }

    /** Lists the factors of a reading by the measure that orders them, the most influential first. */
    List<Index> ordered(int reading) {
        List<Index> all = byReading.get(reading);
        String measure = all.isEmpty()
                ? ""
                : all.stream().anyMatch(Influences::isTotal)
                        ? "total"
                        : all.getFirst().measure();
        return all.stream()
                .filter(index -> index.measure().equals(measure) && !Double.isNaN(index.value()))
                .sorted(Comparator.comparingDouble((Index index) -> -Math.abs(index.value()))
                        .thenComparingInt(Index::factor))
                .toList();
    }

    private static boolean isTotal(Index index) {
        return index.measure().equals("total");
    }
}

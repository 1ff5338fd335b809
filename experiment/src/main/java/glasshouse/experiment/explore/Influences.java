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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
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

    /** Returns each player's share, and what it does alone, with intervals over pairs, every pair being a game of its own. */
    private static List<Index> shares(Subsets design, double[][] games, long key) {
        int players = design.factors();
        List<Index> all = new ArrayList<>();
        for (int player = 0; player < players && games.length > 0; player++) {
            all.add(index("shapley", player, of(games, game -> Shapley.shares(players, game), player, key)));
        }
        for (int player = 0; player < players && games.length > 0; player++) {
            all.add(index("shapley_alone", player, of(games, game -> Shapley.alone(players, game), player, key)));
        }
        return all;
    }

    private static Estimate of(double[][] games, UnaryOperator<double[]> shares, int player, long key) {
        return Means.of(
                Arrays.stream(games)
                        .mapToDouble(game -> shares.apply(game)[player])
                        .toArray(),
                key);
    }

    private static Index index(String measure, int factor, Estimate estimate) {
        return new Index(measure, factor, estimate.mean(), new Interval(estimate.low(), estimate.high()));
    }

    /**
     * Holds what several patches do together.
     *
     * @param measure what is measured
     * @param factors whose it is
     * @param estimate how far it is known
     */
    record Joint(String measure, List<Integer> factors, Estimate estimate) {}

    /** Lists what patches do together in a reading: all of them, and every two; nothing where the design does not tell it. */
    List<Joint> joint(int reading) {
        return switch (gathered.experiment().design()) {
            case Subsets design -> joint(design, reading);
            case JoiningOrders orders -> whole(orders.factors(), reading, orders.factors());
            default -> List.of();
        };
    }

    private List<Joint> joint(Subsets design, int reading) {
        int players = design.factors();
        double[][] games = gathered.games(reading);
        List<Joint> all = new ArrayList<>(whole(players, reading, design.size() - 1));
        for (int one = 0; one < players && games.length > 0; one++) {
            for (int other = one + 1; other < players; other++) {
                List<Integer> both = List.of(one, other);
                all.add(new Joint("shapley_interaction", both, of(games, both, Shapley::interactions)));
                all.add(new Joint("shapley_together", both, of(games, both, Shapley::together)));
            }
        }
        return all;
    }

    /** Returns by how much a reading is more with all patches than with none. */
    private List<Joint> whole(int players, int reading, int last) {
        double[] differences = gathered.differences(reading, last, 0);
        return differences.length == 0
                ? List.of()
                : List.of(new Joint(
                        "shapley_whole", IntStream.range(0, players).boxed().toList(), estimate(differences)));
    }

    private Estimate of(double[][] games, List<Integer> both, BiFunction<Integer, double[], double[][]> joint) {
        int players = gathered.experiment().design().factors();
        return estimate(Arrays.stream(games)
                .mapToDouble(game -> joint.apply(players, game)[both.getFirst()][both.getLast()])
                .toArray());
    }

    private Estimate estimate(double[] sample) {
        return Means.of(sample, Gathered.bootstrap(gathered.experiment()));
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

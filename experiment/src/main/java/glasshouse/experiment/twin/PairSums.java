package glasshouse.experiment.twin;

import glasshouse.engine.world.World;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * Goes through what the worlds of all pairs came to, side by side and cell by cell. Sums are kept by pair, world and cell; world 0 is the
 * baseline.
 */
final class PairSums {
    private PairSums() {}

    /** Hears of every metric in every stratum of every side; of a world, which is 0 for the baseline, it may ask for the sums by pair. */
    @FunctionalInterface
    interface Column {
        void at(String side, Metric metric, Cuts.Stratum stratum, IntFunction<long[]> ofWorld);
    }

    static void forEachColumn(World first, List<List<long[][]>> sums, Column hears) {
        forEachSide(
                first,
                sums,
                (world, ofSide) -> forEachCell(
                        world,
                        (metric, stratum, cell) ->
                                hears.at(side(world), metric, stratum, number -> column(ofSide, number, cell))));
    }

    static String side(World world) {
        return world.prefix().isEmpty() ? "persons" : "firms";
    }

    /** Hears of every side, with what was read of it in each pair. */
    static <T> void forEachSide(World first, List<List<T>> pairs, BiConsumer<World, List<T>> hears) {
        for (int number = 0; number < first.sides().size() && !pairs.isEmpty(); number++) {
            int side = number;
            hears.accept(
                    first.sides().get(side),
                    pairs.stream().map(pair -> pair.get(side)).toList());
        }
    }

    /** Hears of every metric in every stratum. */
    @FunctionalInterface
    private interface Cell {
        void at(Metric metric, Cuts.Stratum stratum, int cell);
    }

    private static void forEachCell(World world, Cell hears) {
        List<Metric> metrics = world.metrics().all();
        List<Cuts.Stratum> strata = world.cuts().strata();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            for (int metric = 0; metric < metrics.size(); metric++) {
                hears.at(metrics.get(metric), strata.get(stratum), stratum * metrics.size() + metric);
            }
        }
    }

    /** Returns, by pair, what one cell comes to in a world. */
    static long[] column(List<long[][]> sums, int world, int cell) {
        long[] column = new long[sums.size()];
        for (int pair = 0; pair < column.length; pair++) {
            column[pair] = sums.get(pair)[world][cell];
        }
        return column;
    }

    static double[] doubles(long[] sums) {
        double[] doubles = new double[sums.length];
        for (int pair = 0; pair < sums.length; pair++) {
            doubles[pair] = sums[pair];
        }
        return doubles;
    }

    static long[] differences(long[] one, long[] other) {
        long[] differences = new long[one.length];
        Arrays.setAll(differences, pair -> one[pair] - other[pair]);
        return differences;
    }
}

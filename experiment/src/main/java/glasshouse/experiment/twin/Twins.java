package glasshouse.experiment.twin;

import glasshouse.engine.hold.Bearing;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs pairs of worlds that part on a date: the same people, the same luck, two regimes. Both come from one checkpoint at
 * the last barrier not after the date, so weeks before it are computed once.
 */
public final class Twins {
    private final TwinRequest request;
    private final Listener listener;
    private final BooleanSupplier stop;

    /** Hears how far the pairs are. */
    @FunctionalInterface
    public interface Listener {
        /** Hears that a week of a pair is done. */
        void weekDone(long done, long all);
    }

    /**
     * Prepares the pairs.
     *
     * @param listener hears of every week
     * @param stop asked between weeks whether to give up
     */
    public Twins(TwinRequest request, Listener listener, BooleanSupplier stop) {
        this.request = request;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * Holds what the pairs came to.
     *
     * @param pairs how many pairs were run: fewer than asked for if stopped
     * @param effects every metric in every stratum, everyone first; those of persons, then those of firms
     * @param personWeeks simulated
     */
    public record Result(int pairs, List<Effect> effects, long personWeeks) {}

    /**
     * Holds what the pairs came to, each difference split.
     *
     * @param pairs how many pairs were run: fewer than asked for if stopped
     * @param splits every metric in every stratum, everyone first; those of persons, then those of firms
     */
    public record Parts(int pairs, List<Split> splits) {}

    /**
     * Holds how the pairs changed at the date on which they part.
     *
     * @param pairs how many pairs were run: fewer than asked for if stopped
     * @param changes every metric, for everyone; those of persons, then those of firms
     */
    public record Changes(int pairs, List<BeforeAfter> changes) {}

    /** Runs the pairs and estimates the differences. */
    public Result run() {
        World first = first();
        List<List<long[][]>> sums = pairs(first, List.of(Set.of()), this::sums);
        List<Effect> effects = new ArrayList<>();
        forEachColumn(
                first, sums, (side, metric, stratum, column) -> effects.add(effect(side, metric, stratum, column)));
        return new Result(sums.size(), effects, personWeeks(first, sums.size()));
    }

    /**
     * Runs the pairs, and each twin twice more: with the baseline's answers of pools, and with those and the baseline's
     * messages between ties. So the difference splits into what the rule does to people itself, what comes to them through
     * ties, and what through what is shared.
     */
    public Parts split() {
        World first = first();
        List<List<long[][]>> sums = pairs(
                first,
                List.of(Set.of(), EnumSet.of(Bearing.SHARED), EnumSet.of(Bearing.SHARED, Bearing.TIES)),
                this::sums);
        List<Split> splits = new ArrayList<>();
        forEachColumn(first, sums, (side, metric, stratum, column) -> splits.add(split(side, metric, stratum, column)));
        return new Parts(sums.size(), splits);
    }

    /** Runs the pairs and compares what lies after the change with what lay before it, in both worlds. */
    public Changes beforeAfter() {
        World first = first();
        List<List<BeforeAfter.Levels>> levels =
                pairs(first, List.of(Set.of()), series -> BeforeAfter.Levels.of(series, forkWeek()));
        List<BeforeAfter> changes = new ArrayList<>();
        forEachSide(
                first,
                levels,
                (world, ofSide) -> changes.addAll(
                        BeforeAfter.of(side(world), ofSide, world.metrics().all())));
        return new Changes(levels.size(), changes);
    }

    /** Hears of every metric in every stratum of every side, with its sums in all worlds of all pairs. */
    @FunctionalInterface
    private interface Column {
        void at(String side, Metric metric, Cuts.Stratum stratum, long[][] sums);
    }

    private static void forEachColumn(World first, List<List<long[][]>> sums, Column hears) {
        forEachSide(
                first,
                sums,
                (world, ofSide) -> forEachCell(
                        world,
                        (metric, stratum, cell) -> hears.at(side(world), metric, stratum, column(ofSide, cell))));
    }

    private int never() {
        return request.baseline().value().horizon().horizon().days() + Week.DAYS;
    }

    private int forkWeek() {
        return request.day() / Week.DAYS;
    }

    private World first() {
        return World.of(
                request.baseline(),
                List.of(new World.Amendment(never(), request.patched())),
                request.seeds(),
                request.threads());
    }

    /** Returns the sums of baseline and variants from the change on. */
    private long[][] sums(List<TallySeries> series) {
        return series.stream().map(one -> one.sums(forkWeek())).toArray(long[][]::new);
    }

    /** Returns what is read of the baseline and the variants of each pair that was run whole: [pair][side]. */
    private <T> List<List<T>> pairs(World first, List<Set<Bearing>> variants, Function<List<TallySeries>, T> read) {
        long all = request.replicates() * Pair.weeks(first.horizon().weeks(), forkWeek(), variants.size());
        AtomicLong done = new AtomicLong();
        List<List<T>> whole = new ArrayList<>();
        for (int number = 0; number < request.replicates() && !stop.getAsBoolean(); number++) {
            long luck = luckOf(number);
            Pair pair = new Pair(
                    first.withLuck(request.baseline(), List.of(new World.Amendment(never(), request.patched())), luck),
                    first.withLuck(
                            request.baseline(), List.of(new World.Amendment(request.day(), request.patched())), luck),
                    forkWeek(),
                    request.threads(),
                    () -> listener.weekDone(done.incrementAndGet(), all),
                    stop);
            List<List<TallySeries>> series = pair.run(variants);
            if (!series.isEmpty()) {
                whole.add(IntStream.range(0, first.sides().size())
                        .mapToObj(side -> read.apply(
                                series.stream().map(one -> one.get(side)).toList()))
                        .toList());
            }
        }
        return whole;
    }

    /** Returns the luck of a pair; the first pair's is the seed itself, so that it equals the run of that seed. */
    private long luckOf(int pair) {
        long luck = request.seeds().luck();
        return pair == 0 ? luck : Key.of(luck, new Purpose("experiment.replicate." + pair));
    }

    private long personWeeks(World world, int pairs) {
        return (long) pairs
                * world.population().size()
                * Pair.weeks(world.horizon().weeks(), forkWeek(), 1);
    }

    private static String side(World world) {
        return world.prefix().isEmpty() ? "persons" : "firms";
    }

    /** Hears of every side, with what was read of it in each pair. */
    private static <T> void forEachSide(World first, List<List<T>> pairs, BiConsumer<World, List<T>> hears) {
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

    /** Returns [variant][pair] of one cell. */
    private static long[][] column(List<long[][]> sums, int cell) {
        long[][] column = new long[sums.getFirst().length][sums.size()];
        for (int variant = 0; variant < column.length; variant++) {
            for (int pair = 0; pair < sums.size(); pair++) {
                column[variant][pair] = sums.get(pair)[variant][cell];
            }
        }
        return column;
    }

    private static Effect effect(String side, Metric metric, Cuts.Stratum stratum, long[][] sums) {
        Split.Part difference = less(sums[1], sums[0]);
        return new Effect(
                side, metric, stratum.cut(), stratum.name(), mean(sums[0]), mean(sums[1]), difference.estimate());
    }

    private static Split split(String side, Metric metric, Cuts.Stratum stratum, long[][] sums) {
        return new Split(
                side,
                metric,
                stratum.cut(),
                stratum.name(),
                less(sums[1], sums[0]),
                less(sums[3], sums[0]),
                less(sums[2], sums[3]),
                less(sums[1], sums[2]));
    }

    private static Split.Part less(long[] one, long[] other) {
        long[] differences = new long[one.length];
        Arrays.setAll(differences, pair -> one[pair] - other[pair]);
        return Split.Part.of(differences);
    }

    private static double mean(long[] sums) {
        double sum = 0;
        for (long one : sums) {
            sum += one;
        }
        return sum / sums.length;
    }
}

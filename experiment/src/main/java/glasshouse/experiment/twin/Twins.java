package glasshouse.experiment.twin;

import glasshouse.engine.hold.Bearing;
import glasshouse.engine.world.World;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Means;
import glasshouse.experiment.estimate.Sample;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Runs pairs of worlds that part on a date: the same people, the same luck, a regime and one or more others. All come from one
 * checkpoint at the last barrier not after the date, so weeks before it are computed once.
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
     * @param effects every metric in every stratum, everyone first; those of persons, then those of firms; variant by variant
     * @param personWeeks simulated
     * @param looked how it stood at the end, where pairs were run until enough was known
     */
    public record Result(int pairs, List<Effect> effects, long personWeeks, Optional<Enough.Looked> looked) {}

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
        List<List<long[][]>> sums = pairs(first, variants(), this::sums);
        return result(first, sums, Optional.empty());
    }

    /** Runs pairs until enough of one difference is known, and estimates all. */
    public Result run(Enough enough) {
        World first = first();
        int side = enough.side().equals(PairSums.side(first)) ? 0 : 1;
        int metric = first.sides().get(side).metrics().all().stream()
                .map(Metric::name)
                .toList()
                .indexOf(enough.metric());
        if (metric < 0) {
            throw new IllegalArgumentException("metric (" + enough.metric() + ") must be one that is counted");
        }
        Function<List<List<long[][]>>, Enough.Looked> look = pairs -> {
            List<long[][]> ofSide = pairs.stream().map(pair -> pair.get(side)).toList();
            long[] baseline = PairSums.column(ofSide, 0, metric);
            List<Estimate> estimates = IntStream.rangeClosed(
                            1, request.variants().size())
                    .mapToObj(world -> Means.of(
                            PairSums.doubles(PairSums.differences(PairSums.column(ofSide, world, metric), baseline)),
                            bootstrap()))
                    .toList();
            return enough.look(Sample.mean(PairSums.doubles(baseline)), estimates);
        };
        List<List<long[][]>> sums = pairs(
                first,
                variants(),
                this::sums,
                pairs -> enough.isLook(pairs.size()) && look.apply(pairs).isNarrow(),
                enough.budget());
        return result(first, sums, sums.isEmpty() ? Optional.empty() : Optional.of(look.apply(sums)));
    }

    private List<Branch> variants() {
        return IntStream.range(0, request.variants().size())
                .mapToObj(Branch::free)
                .toList();
    }

    private Result result(World first, List<List<long[][]>> sums, Optional<Enough.Looked> looked) {
        Effects effects = new Effects(bootstrap());
        for (int number = 0; number < request.variants().size(); number++) {
            int variant = number;
            String name = request.variants().get(variant).name();
            PairSums.forEachColumn(
                    first,
                    sums,
                    (side, metric, stratum, ofWorld) -> effects.add(
                            new Effects.Who(name, side),
                            metric,
                            stratum,
                            PairSums.doubles(ofWorld.apply(0)),
                            PairSums.doubles(ofWorld.apply(variant + 1))));
        }
        return new Result(sums.size(), effects.marked(), personWeeks(first, sums.size()), looked);
    }

    private long bootstrap() {
        return Key.of(request.seeds().luck(), new Purpose("experiment.bootstrap"));
    }

    /**
     * Runs the pairs and says how many would do for each reading under each of the other regimes, with luck in common and without.
     *
     * @param share half of the interval asked for, as a share of the baseline
     */
    public List<Pairing> pairing(List<Reading> readings, double share) {
        World first = first();
        List<Branch> branches = variants();
        List<long[][]> pairs = pairs(first, branches, this::sums).stream()
                .map(sides -> sides.getFirst())
                .toList();
        List<Pairing> all = new ArrayList<>();
        for (int variant = 0; variant < branches.size(); variant++) {
            for (Reading reading : readings) {
                int number = variant;
                all.add(Pairing.of(
                        request.variants().get(variant).name(),
                        reading.name(),
                        share,
                        pairs.stream()
                                .mapToDouble(pair -> reading.of(first, pair[0]))
                                .toArray(),
                        pairs.stream()
                                .mapToDouble(pair -> reading.of(first, pair[number + 1]))
                                .toArray()));
            }
        }
        return all;
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
                List.of(
                        Branch.free(0),
                        new Branch(0, EnumSet.of(Bearing.SHARED)),
                        new Branch(0, EnumSet.of(Bearing.SHARED, Bearing.TIES))),
                this::sums);
        List<Split> splits = new ArrayList<>();
        PairSums.forEachColumn(
                first, sums, (side, metric, stratum, ofWorld) -> splits.add(Split.of(side, metric, stratum, ofWorld)));
        return new Parts(sums.size(), splits);
    }

    /** Runs the pairs and compares what lies after the change with what lay before it, in both worlds. */
    public Changes beforeAfter() {
        World first = first();
        List<List<BeforeAfter.Levels>> levels =
                pairs(first, List.of(Branch.free(0)), series -> BeforeAfter.Levels.of(series, forkWeek()));
        List<BeforeAfter> changes = new ArrayList<>();
        PairSums.forEachSide(
                first,
                levels,
                (world, ofSide) -> changes.addAll(BeforeAfter.of(
                        PairSums.side(world), ofSide, world.metrics().all())));
        return new Changes(levels.size(), changes);
    }

    private int never() {
        return request.baseline().value().horizon().horizon().days() + Week.DAYS;
    }

    private int forkWeek() {
        return request.day() / Week.DAYS;
    }

    /**
     * One branch of every pair.
     *
     * @param variant number of the other regime
     * @param held which of the baseline's answers and messages it is given
     */
    private record Branch(int variant, Set<Bearing> held) {
        static Branch free(int variant) {
            return new Branch(variant, Set.of());
        }
    }

    /** Stands for the regime as it is, in place of a variant. */
    private static final int BASELINE = -1;

    private World first() {
        return World.of(request.baseline(), amendments(BASELINE), request.seeds(), request.threads());
    }

    /** Dates one regime from the day on, and all others never, so that every world of a pair has the same names. */
    private List<World.Amendment> amendments(int variant) {
        List<World.Amendment> amendments = new ArrayList<>();
        if (variant != BASELINE) {
            amendments.add(new World.Amendment(
                    request.day(), request.variants().get(variant).scenario()));
        }
        for (int other = 0; other < request.variants().size(); other++) {
            if (other != variant) {
                amendments.add(new World.Amendment(
                        never() + other * Week.DAYS,
                        request.variants().get(other).scenario()));
            }
        }
        return amendments;
    }

    /** Returns the sums of baseline and variants from the change on. */
    private long[][] sums(List<TallySeries> series) {
        return series.stream().map(one -> one.sums(forkWeek())).toArray(long[][]::new);
    }

    /** Returns what is read of the baseline and the variants of each pair that was run whole: [pair][side]. */
    private <T> List<List<T>> pairs(World first, List<Branch> branches, Function<List<TallySeries>, T> read) {
        return pairs(first, branches, read, pairs -> false, request.replicates());
    }

    private <T> List<List<T>> pairs(
            World first,
            List<Branch> branches,
            Function<List<TallySeries>, T> read,
            Predicate<List<List<T>>> isEnough,
            int most) {
        long all = most * Pair.weeks(first.horizon().weeks(), forkWeek(), branches.size());
        AtomicLong done = new AtomicLong();
        List<List<T>> whole = new ArrayList<>();
        for (int number = 0; number < most && !stop.getAsBoolean() && !isEnough.test(whole); number++) {
            long luck = request.luckOf(number);
            Pair pair = new Pair(
                    first.withLuck(request.baseline(), amendments(BASELINE), luck),
                    forkWeek(),
                    request.threads(),
                    () -> listener.weekDone(done.incrementAndGet(), all),
                    stop);
            List<List<TallySeries>> series = pair.run(twins(first, branches, luck));
            if (!series.isEmpty()) {
                whole.add(IntStream.range(0, first.sides().size())
                        .mapToObj(side -> read.apply(
                                series.stream().map(one -> one.get(side)).toList()))
                        .toList());
            }
        }
        return whole;
    }

    private List<Pair.Twin> twins(World first, List<Branch> branches, long luck) {
        List<World> worlds = IntStream.range(0, request.variants().size())
                .mapToObj(variant -> first.withLuck(request.baseline(), amendments(variant), luck))
                .toList();
        return branches.stream()
                .map(branch -> new Pair.Twin(worlds.get(branch.variant()), branch.held()))
                .toList();
    }

    private long personWeeks(World world, int pairs) {
        return (long) pairs
                * world.population().size()
                * Pair.weeks(
                        world.horizon().weeks(), forkWeek(), request.variants().size());
    }
}

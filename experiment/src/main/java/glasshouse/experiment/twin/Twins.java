package glasshouse.experiment.twin;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

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
     * @param effects every metric in every stratum, everyone first
     * @param personWeeks simulated
     */
    public record Result(int pairs, List<Effect> effects, long personWeeks) {}

    /** Runs the pairs and estimates the differences. */
    public Result run() {
        int day = request.day();
        int never = request.baseline().value().horizon().horizon().days() + Week.DAYS;
        World first = World.of(
                request.baseline(),
                List.of(new World.Amendment(never, request.patched())),
                request.seeds(),
                request.threads());
        List<TallySeries[]> pairs = new ArrayList<>();
        for (int pair = 0; pair < request.replicates() && !stop.getAsBoolean(); pair++) {
            long luck = luckOf(pair);
            World baseline =
                    first.withLuck(request.baseline(), List.of(new World.Amendment(never, request.patched())), luck);
            World twin = first.withLuck(request.baseline(), List.of(new World.Amendment(day, request.patched())), luck);
            TallySeries[] both = pair(pair, baseline, twin, day / Week.DAYS);
            if (both.length == 2) {
                pairs.add(both);
            }
        }
        return new Result(pairs.size(), effects(first, pairs, day / Week.DAYS), personWeeks(first, pairs.size(), day));
    }

    /** Returns the luck of a pair; the first pair's is the seed itself, so that it equals the run of that seed. */
    private long luckOf(int pair) {
        long luck = request.seeds().luck();
        return pair == 0 ? luck : Key.of(luck, new Purpose("experiment.replicate." + pair));
    }

    private long personWeeks(World world, int pairs, int day) {
        int weeks = world.horizon().weeks();
        return (long) pairs * world.population().size() * (2L * weeks - day / Week.DAYS);
    }

    private TallySeries[] pair(int pair, World baseline, World twin, int forkWeek) {
        int weeks = baseline.horizon().weeks();
        long perPair = 2L * weeks - forkWeek;
        long before = pair * perPair;
        long all = request.replicates() * perPair;
        Options options = Options.threads(request.threads());
        try (Simulation simulation = Simulation.start(baseline, options)) {
            ByteArrayOutputStream fork = new ByteArrayOutputStream();
            while (simulation.week() < forkWeek && !stop.getAsBoolean()) {
                step(simulation, before, all);
            }
            simulation.checkpoint(fork);
            finish(simulation, before, all);
            try (Simulation other = Simulation.resume(twin, options, new ByteArrayInputStream(fork.toByteArray()))) {
                finish(other, before + weeks - forkWeek, all);
                boolean whole = simulation.isDone() && other.isDone();
                return whole ? new TallySeries[] {simulation.series(), other.series()} : new TallySeries[0];
            }
        } catch (IOException e) {
            throw new IllegalStateException("a checkpoint in memory must be readable", e);
        }
    }

    private void finish(Simulation simulation, long before, long all) {
        while (!simulation.isDone() && !stop.getAsBoolean()) {
            step(simulation, before, all);
        }
    }

    private void step(Simulation simulation, long before, long all) {
        simulation.step();
        simulation.log().clear();
        listener.weekDone(before + simulation.week(), all);
    }

    private static List<Effect> effects(World world, List<TallySeries[]> pairs, int forkWeek) {
        List<Effect> effects = new ArrayList<>();
        if (pairs.isEmpty()) {
            return effects;
        }
        Cuts cuts = world.cuts();
        List<Metric> metrics = world.metrics().all();
        List<long[][]> totals = new ArrayList<>();
        for (TallySeries[] both : pairs) {
            totals.add(new long[][] {both[0].sums(forkWeek), both[1].sums(forkWeek)});
        }
        for (int stratum = 0; stratum < cuts.size(); stratum++) {
            for (int metric = 0; metric < metrics.size(); metric++) {
                int cell = stratum * metrics.size() + metric;
                effects.add(effect(metrics.get(metric), cuts.strata().get(stratum), totals, cell));
            }
        }
        return effects;
    }

    private static Effect effect(Metric metric, Cuts.Stratum stratum, List<long[][]> totals, int cell) {
        double[] differences = new double[totals.size()];
        double baseline = 0;
        double twin = 0;
        for (int pair = 0; pair < differences.length; pair++) {
            long under = totals.get(pair)[0][cell];
            long other = totals.get(pair)[1][cell];
            differences[pair] = other - under;
            baseline += under;
            twin += other;
        }
        int n = differences.length;
        return new Effect(metric, stratum.cut(), stratum.name(), baseline / n, twin / n, Estimate.of(differences));
    }
}

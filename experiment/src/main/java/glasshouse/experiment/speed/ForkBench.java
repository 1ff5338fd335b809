package glasshouse.experiment.speed;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.TwinRequest.Variant;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.load.Prepared;
import glasshouse.scenario.patch.Patch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what it costs to leave a run at half-time under other regimes: one patch beside a single run, and eight beside nine runs from the start, the
 * baseline's and one for each.
 */
final class ForkBench {
    private static final int PERSONS = 100_000;
    private static final int WEEKS = 104;
    private static final int MANY = 8;
    private static final int PAIRS = 3;
    private static final String WATCHED = "institution.cameras.crossing-cameras.sensitivity";

    private final int threads;
    private final SpeedRows rows;
    private final Prepared<Scenario> scenario;

    ForkBench(Workload.Model model, int threads, SpeedRows rows) {
        this.threads = threads;
        this.rows = rows;
        this.scenario = Loader.of(Scenario.class, Catalog.shipped())
                .prepare(
                        model.scenario(),
                        "scenarios",
                        List.of(
                                Patch.inline("society.persons", "" + PERSONS, "bench"),
                                Patch.inline("horizon.weeks", "" + WEEKS, "bench")));
    }

    void all() {
        World people = World.of(scenario.unchanged(), Seeds.both(1), threads);
        double[][] ratios = new double[4][Bench.ROUNDS];
        // The eight too: under each of their regimes other code is compiled anew.
        WarmUp.until(() -> Spent.on(() -> single(people)).cpuSeconds()
                + twins(1).cpuSeconds()
                + twins(MANY).cpuSeconds());
        for (int round = 0; round < Bench.ROUNDS; round++) {
            Spent one = twins(1);
            Spent run = Spent.on(() -> single(people));
            Spent many = twins(MANY);
            ratios[0][round] = one.over(run, 1).cpuSeconds();
            ratios[1][round] = one.over(run, 1).seconds();
            ratios[2][round] = 100 * (1 - many.over(run, 1 + MANY).cpuSeconds());
            ratios[3][round] = 100 * (1 - many.over(run, 1 + MANY).seconds());
        }
        String note = "by CPU time; by the clock %.3g; "
                + "%,d people, %d weeks, %d pairs, median of %d rounds".formatted(PERSONS, WEEKS, PAIRS, Bench.ROUNDS);
        rows.add(SpeedRow.atMost(
                "a patch at half-time over a single run",
                Bench.median(ratios[0]),
                "x",
                1.6,
                note.formatted(Bench.median(ratios[1]))));
        rows.add(SpeedRow.atLeast(
                "eight patches at half-time save",
                Bench.median(ratios[2]),
                "% of nine runs",
                40,
                note.formatted(Bench.median(ratios[3]))));
    }

    /** Runs the scenario as it is once for each pair, with the same people and another luck. */
    private void single(World people) {
        for (int pair = 0; pair < PAIRS; pair++) {
            World world = people.withLuck(scenario.unchanged(), List.of(), pair);
            try (Simulation simulation = Simulation.start(world, Options.threads(threads), Simulation.nobody(world))) {
                while (!simulation.isDone()) {
                    Workload.step(simulation);
                }
            }
        }
    }

    private Spent twins(int patches) {
        Loaded<Scenario> baseline = scenario.unchanged();
        List<Variant> variants = IntStream.rangeClosed(1, patches)
                .mapToObj(number ->
                        new Variant("" + number, scenario.load(List.of(Patch.inline(WATCHED, "0." + number, "bench")))))
                .toList();
        LocalDate half = baseline.value().horizon().start().plusDays((long) WEEKS / 2 * Week.DAYS);
        TwinRequest request = new TwinRequest(baseline, variants, half, PAIRS, Seeds.both(1), threads);
        return Spent.on(() -> new Twins(request, (done, all) -> {}, () -> false).run());
    }
}

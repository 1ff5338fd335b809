package glasshouse.experiment.speed;

import glasshouse.experiment.explore.Experiment;
import glasshouse.experiment.explore.ExploreRequest;
import glasshouse.experiment.explore.Explorer;
import glasshouse.results.folder.ScratchFolder;
import glasshouse.results.folder.WholeFile;
import glasshouse.scenario.catalog.Catalog;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what an experiment costs beside the weeks of its runs: worlds made for each point, results kept file by file, tables and estimates. Every
 * run is a point of its own, which is the most that there can be to make.
 */
final class ExploreBench {
    /** Runs of a large experiment, and weeks of each. */
    private static final int RUNS = 1_000;

    private static final int WEEKS = 104;
    private static final int PERSONS = 100_000;
    private static final double ROUND_SECONDS = 8;

    private static final String QUESTION = """
            experiment: bench
            title: "What an experiment costs beside its runs"
            scenario: %s
            persons: %d
            weeks: %d
            factors:
              sensitivity: {path: institution.cameras.crossing-cameras.sensitivity, low: 0.3, high: 0.9}
            design: {kind: sobol-sequence, size: %d}
            outputs:
              lost: {metrics: [points_lost], per: [persons]}
              acts: {metrics: [occasions]}
            pairs: {at_least: 1}
            """;

    private final Workload.Model model;
    private final int threads;
    private final SpeedRows rows;

    ExploreBench(Workload.Model model, int threads, SpeedRows rows) {
        this.model = model;
        this.threads = threads;
        this.rows = rows;
    }

    /** Measures as many runs as take about a minute, in rounds in which the experiment and the bare engine take turns. */
    void some() {
        Workload bare = Workload.of(model, PERSONS, WEEKS, threads);
        explored(2);
        bare(bare, 2);
        int runs = (int) Math.clamp(ROUND_SECONDS / bare(bare, 2).seconds() * 2, 4, 50);
        double[] elapsed = new double[Bench.ROUNDS];
        double[] cpu = new double[Bench.ROUNDS];
        for (int round = 0; round < Bench.ROUNDS; round++) {
            Spent engine = bare(bare, runs);
            Spent ratio = explored(runs).over(engine, 1);
            elapsed[round] = ratio.seconds();
            cpu[round] = ratio.cpuSeconds();
        }
        row(
                new Spent(Bench.median(elapsed), Bench.median(cpu)),
                "%d runs a round, median of %d rounds; the same is expected of %,d"
                        .formatted(runs, Bench.ROUNDS, RUNS));
    }

    /** Runs a large experiment whole, beside some bare runs before and after it. */
    void whole() {
        Workload bare = Workload.of(model, PERSONS, WEEKS, threads);
        bare(bare, 2);
        Spent before = bare(bare, 20);
        Spent all = explored(RUNS);
        Spent after = bare(bare, 20);
        Spent both = new Spent(before.seconds() + after.seconds(), before.cpuSeconds() + after.cpuSeconds());
        row(
                all.over(both, RUNS / 40.0),
                "%,d runs in %,.0f s; bare: 40 runs, before and after, times %d"
                        .formatted(RUNS, all.seconds(), RUNS / 40));
    }

    private void row(Spent ratio, String note) {
        rows.add(SpeedRow.atMost(
                "an experiment over its bare runs",
                ratio.cpuSeconds(),
                "x",
                4,
                "by CPU time; by the clock %.2fx; %,d people, %d weeks, %s"
                        .formatted(ratio.seconds(), PERSONS, WEEKS, note)));
    }

    private Spent bare(Workload bare, int runs) {
        return Spent.on(() -> {
            for (int run = 0; run < runs; run++) {
                bare.run(threads);
            }
        });
    }

    private Spent explored(int runs) {
        try (ScratchFolder folder = ScratchFolder.make("glasshouse-bench")) {
            Path file = WholeFile.write(
                    folder.path().resolve("bench.yaml"), QUESTION.formatted(model.scenario(), PERSONS, WEEKS, runs));
            return Spent.on(() -> {
                Experiment experiment = Experiment.read(file, List.of(), Catalog.shipped());
                ExploreRequest request = new ExploreRequest(
                        folder.path().resolve("out"), threads, ExploreRequest.Shard.WHOLE, List.of(), "bench");
                new Explorer(experiment, request, (done, all) -> {}, () -> false).explore();
            });
        }
    }
}

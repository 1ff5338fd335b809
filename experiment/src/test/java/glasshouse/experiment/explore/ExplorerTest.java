package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.twin.Effect;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment stopped, killed, resumed, extended, split and merged, and points that fail. */
class ExplorerTest {
    private static final String EIGHT = "design: {kind: sobol-sequence, size: 8}\n" + Trial.QUESTION;

    @TempDir
    Path home;

    private Trial trial = new Trial(Path.of(""));

    @BeforeEach
    void files() {
        trial = Trial.in(home);
    }

    /** What a kill looks like from inside: nothing after it runs, nothing catches it. */
    private static final class Kill extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void killed_ten_times_at_random_and_resumed_it_is_the_undisturbed_one_byte_for_byte() throws IOException {
        Experiment experiment = trial.ask(EIGHT);
        Trial.run(experiment, home.resolve("whole"));
        Path killed = home.resolve("killed");
        long key = Key.of(3, new Purpose("test.kill"));
        int kills = 0;
        while (kills < 10) {
            int after = 1 + Draws.below(Mixer.draw(key, kills, 0), 3);
            boolean ended = runUntilKilled(experiment, killed, after);
            assertThat(ended).as("the tenth kill must come before the end").isFalse();
            spoil(killed, kills);
            kills++;
        }
        assertThat(Trial.tables(killed)).isEmpty();

        Trial.run(experiment, killed);

        assertThat(Trial.tables(killed)).hasSize(5).isEqualTo(Trial.tables(home.resolve("whole")));
    }

    private static boolean runUntilKilled(Experiment experiment, Path folder, int after) {
        AtomicLong kept = new AtomicLong();
        Explorer.Listener listener = new Explorer.Listener() {
            @Override
            public void pointDone(long done, long all) {}

            @Override
            public void runKept() {
                if (kept.incrementAndGet() == after) {
                    throw new Kill();
                }
            }
        };
        try {
            new Explorer(experiment, Trial.request(folder, 1), listener, () -> false).explore();
            return true;
        } catch (Kill kill) {
            return false;
        }
    }

    /** Leaves what a kill in the middle of a write leaves, and every third time a file that a failing disk cut short. */
    private static void spoil(Path folder, int kill) throws IOException {
        List<Path> cells;
        try (Stream<Path> files = Files.walk(folder.resolve("cells"))) {
            cells = files.filter(file -> file.toString().endsWith(".done"))
                    .sorted()
                    .toList();
        }
        Path last = cells.getLast();
        Files.writeString(last.resolveSibling(last.getFileName() + ".tmp"), "0.1");
        if (kill % 3 == 0) {
            Files.writeString(last, Files.readString(last).substring(0, 5));
        }
    }

    @Test
    void neither_threads_nor_shards_change_a_byte() {
        Experiment experiment = trial.ask(EIGHT);
        Trial.run(experiment, home.resolve("whole"));
        Trial.run(experiment, Trial.request(home.resolve("threads"), 3));
        List<Path> shards =
                Stream.of(1, 2, 3).map(i -> home.resolve("shard" + i)).toList();
        for (int i = 1; i <= 3; i++) {
            ExploreRequest request = new ExploreRequest(
                    shards.get(i - 1), 1, new ExploreRequest.Shard(i, 3), List.of(), "glasshouse explore trial.yaml");
            assertThat(Trial.run(experiment, request)).isInstanceOf(Explorer.Partly.class);
        }
        ExploreRequest merged = new ExploreRequest(
                home.resolve("merged"), 1, ExploreRequest.Shard.WHOLE, shards, "glasshouse explore trial.yaml");

        assertThat(Trial.done(Trial.run(experiment, merged)).runs()).isZero();
        assertThat(Trial.tables(home.resolve("merged"))).isEqualTo(Trial.tables(home.resolve("whole")));
        assertThat(Trial.tables(home.resolve("threads"))).isEqualTo(Trial.tables(home.resolve("whole")));
    }

    @Test
    void a_larger_design_and_more_pairs_keep_what_is_done() {
        Path folder = home.resolve("grown");
        assertThat(Trial.done(Trial.run(trial.ask(EIGHT.replace("size: 8", "size: 3")), folder))
                        .runs())
                .isEqualTo(3 * 2 * 2);
        assertThat(Trial.done(Trial.run(trial.ask(EIGHT), folder)).runs()).isEqualTo(5 * 2 * 2);
        assertThat(Trial.done(Trial.run(trial.ask(EIGHT.replace("at_least: 2", "at_least: 3")), folder))
                        .runs())
                .isEqualTo(8 * 2);
        assertThat(Trial.done(Trial.run(trial.ask(EIGHT), folder)).runs()).isZero();
    }

    @Test
    void a_point_that_fails_is_a_row_with_what_it_said_and_the_others_are_done() {
        Experiment experiment = trial.ask(
                "design: {kind: grid, levels: 2}\n" + Trial.QUESTION.replace("low: 1, high: 1.1", "low: 1, high: 1.2"));
        Explorer.Done done = Trial.done(Trial.run(experiment, home.resolve("failing")));

        assertThat(done.finding().failedPoints()).isEqualTo(1);
        assertThat(Trial.tables(home.resolve("failing")).get("point.csv").lines())
                .hasSize(5)
                .filteredOn(line -> line.contains("failed"))
                .singleElement()
                .asString()
                .startsWith("3,failed,0,0.9,1.2,")
                .contains("above its ceiling");
        assertThat(done.finding().effects().getFirst().n()).isEqualTo(3);
    }

    @Test
    void a_single_point_is_twins_whether_the_regime_holds_from_the_start_or_from_a_date() {
        for (String from : List.of("2014-01-01", "2014-02-12")) {
            Experiment experiment = trial.ask("design: {kind: once}\n"
                    + Trial.QUESTION
                            .replaceAll("(?s)factors:.*outputs:", "outputs:")
                            .replace("[blind.yaml]", "[blind.yaml], from: " + from)
                            .replace(
                                    "entries: {metrics",
                                    "lost: {metrics: [points_lost], since: " + from + "}\n  entries: {metrics"));
            Explorer.Done done = Trial.done(Trial.run(experiment, home.resolve("once-" + from)));
            Worlds worlds = experiment.at(new double[0]);
            Twins twins = new Twins(
                    new TwinRequest(
                            worlds.baseline(), worlds.regimes().getFirst(), LocalDate.parse(from), 2, Seeds.both(1), 1),
                    (weeks, all) -> {},
                    () -> false);
            Effect effect = twins.run().effects().stream()
                    .filter(one -> one.metric().name().equals("points_lost"))
                    .findFirst()
                    .orElseThrow();

            Finding.Effect found = done.finding().effects().getFirst();
            assertThat(found.mean()).isEqualTo(effect.estimate().mean());
            assertThat(found.low()).isEqualTo(effect.estimate().low());
            assertThat(found.baseline()).isEqualTo(effect.baseline());
        }
    }

    @Test
    void stopped_by_itself_it_runs_as_many_pairs_as_the_interval_needs() {
        Experiment experiment = trial.ask("design: {kind: once}\n"
                + Trial.QUESTION
                        .replaceAll("(?s)factors:.*outputs:", "outputs:")
                        .replace("{at_least: 2}", "{at_least: 20, at_most: 60, half_width: 0.05, of: entries}"));
        Finding.Effect effect = Trial.done(Trial.run(experiment, home.resolve("stopping")))
                .finding()
                .effects()
                .getFirst();

        assertThat(effect.n()).isBetween(20, 60);
        assertThat(effect.verdict()).isEqualTo("resolved");
        assertThat(effect.mean()).isNegative();
    }

    @Test
    void a_place_that_cannot_be_written_fails_cleanly_and_once_it_can_it_goes_on() throws IOException {
        Experiment experiment = trial.ask(EIGHT);
        Path folder = home.resolve("blocked");
        Files.createDirectories(folder);
        Path inTheWay = Files.writeString(folder.resolve("cells"), "a file where a folder must be");

        assertThatThrownBy(() -> Trial.run(experiment, folder)).isInstanceOf(StorageException.class);
        assertThat(Trial.tables(folder)).isEmpty();
        Files.delete(inTheWay);
        Trial.run(experiment, folder);
        Trial.run(experiment, home.resolve("whole"));

        assertThat(Trial.tables(folder)).isEqualTo(Trial.tables(home.resolve("whole")));
    }

    @Test
    void a_folder_with_another_experiment_is_refused() {
        Path folder = home.resolve("mine");
        Trial.run(trial.ask(EIGHT.replace("size: 8", "size: 1")), folder);
        Experiment other = trial.ask(EIGHT.replace("size: 8", "size: 1"));
        assertThat(Trial.done(Trial.run(other, folder)).runs()).isZero();

        assertThatThrownBy(() -> {
                    Files.writeString(folder.resolve("experiment.yaml"), "experiment: \"another\"\n");
                    Trial.run(other, folder);
                })
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Another experiment");
    }
}

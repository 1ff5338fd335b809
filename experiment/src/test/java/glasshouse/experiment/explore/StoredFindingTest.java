package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.finding.PointsDone;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import glasshouse.kernel.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an experiment's folder says to those who open it, while it is run and after. */
class StoredFindingTest {
    private static final String EIGHT = "design: {kind: sobol-sequence, size: 8}\n" + Trial.QUESTION;

    @TempDir
    Path home;

    private Trial trial = new Trial(Path.of(""));

    @BeforeEach
    void files() {
        trial = Trial.in(home);
    }

    private void stopAfter(int points, Path folder) {
        AtomicInteger done = new AtomicInteger();
        Explorer.Outcome outcome = new Explorer(
                        trial.ask(EIGHT),
                        Trial.request(folder, 1),
                        (now, all) -> done.incrementAndGet(),
                        () -> done.get() >= points)
                .explore();
        assertThat(outcome).isInstanceOf(Explorer.Partly.class);
    }

    @Test
    void one_that_has_not_ended_says_how_far_it_is_and_what_goes_on_with_it() {
        Path folder = home.resolve("partly");
        stopAfter(3, folder);

        assertThat(StoredFinding.isThere(folder)).isTrue();
        assertThatThrownBy(() -> StoredFinding.open(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        bad -> assertThat(bad.problems().getFirst().text())
                                .contains("3 of 8 points", folder.toString(), "glasshouse explore trial.yaml"));
    }

    @Test
    void one_that_has_ended_holds_its_tables_as_they_were_written() {
        Path folder = home.resolve("whole");
        Explorer.Done done = Trial.done(Trial.run(trial.ask(EIGHT), folder));
        StoredFinding stored = StoredFinding.open(folder);

        assertThat(stored.finding()).isEqualTo(done.finding());
        assertThat(stored.later()).isEmpty();
        assertThat(folder.resolve(PointsDone.FILE)).doesNotExist();
        assertThat(stored.points().size()).isEqualTo(8);
        assertThat(stored.effects().size()).isEqualTo(8 * 2);
        double mean = 0;
        for (int row = 0; row < stored.effects().size(); row += 2) {
            mean += stored.effects().number(row, "mean") / 8;
        }
        assertThat(mean).isCloseTo(done.finding().effects().getFirst().mean(), within(1e-12));
        assertThat(done.finding().factors())
                .satisfiesExactly(first -> assertThat(first.factor()).isEqualTo("propensity"), second -> {
                    assertThat(second.low()).isEqualTo(1);
                    assertThat(second.high()).isEqualTo(1.1);
                    assertThat(second.isPatch()).isFalse();
                });
    }

    @Test
    void a_larger_design_that_has_not_ended_leaves_what_was_found_before() {
        Path folder = home.resolve("grown");
        Trial.run(trial.ask(EIGHT.replace("size: 8", "size: 2")), folder);
        stopAfter(3, folder);
        StoredFinding stored = StoredFinding.open(folder);

        assertThat(stored.finding().points()).isEqualTo(2);
        assertThat(stored.later().orElseThrow().text()).isEqualTo("3 of 8 points");
    }

    @Test
    void a_file_of_another_version_or_cut_short_is_one_clear_message() throws IOException {
        Path folder = home.resolve("other");
        Trial.run(trial.ask(EIGHT.replace("size: 8", "size: 1")), folder);
        Path file = folder.resolve(StoredFinding.FINDING);
        String written = Files.readString(file);

        Files.writeString(file, written.replace("\"format\" : 1", "\"format\" : 7"));
        assertThatThrownBy(() -> StoredFinding.open(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        bad -> assertThat(bad.problems().getFirst().text())
                                .contains("Finding of another version", "finding.json", "which writes it anew"));
        Files.writeString(file, written.substring(0, 300));
        assertThatThrownBy(() -> StoredFinding.open(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        bad -> assertThat(bad.problems().getFirst().text()).contains("cannot be read"));
    }

    @Test
    void a_cell_may_hold_commas_quotes_and_nothing() {
        StoredTable table = StoredTable.of("point,error\n0,\"said \"\"no\"\", twice\"\n1,\n");

        assertThat(table.columns()).isEqualTo(List.of("point", "error"));
        assertThat(table.text(0, "error")).isEqualTo("said \"no\", twice");
        assertThat(table.number(1, "error")).isNaN();
        assertThatThrownBy(() -> StoredTable.of("point,error\n0\n")).hasMessageContaining("1 cells must have 2");
    }
}

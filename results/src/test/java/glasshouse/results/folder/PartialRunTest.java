package glasshouse.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.Sample;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialRunTest {
    @TempDir
    Path home;

    private Path target() {
        return home.resolve("runs/rongcheng-1-aa11");
    }

    private Path partial() {
        return home.resolve("runs/rongcheng-1-aa11.partial");
    }

    @Test
    void a_run_gets_its_name_only_when_whole() throws IOException {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
            assertThat(target()).doesNotExist();
            assertThat(partial().resolve("manifest.json")).content().contains("\"status\" : \"running\"");
            RunFolder whole = run.finish(run.manifest(), "{\"listed\": 3}\n");
            assertThat(whole.path()).isEqualTo(target());
        }
        assertThat(partial()).doesNotExist();
        try (var files = Files.list(target())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("manifest.json", "scenario.yaml", "summary.json", "tables");
        }
        RunFolder read = RunFolder.open(target());
        assertThat(read.manifest().status()).isEqualTo(Manifest.Status.WHOLE);
        assertThat(read.scenario()).isEqualTo(Sample.SCENARIO);
        assertThat(read.summary()).contains("listed");
        TableEntry ledger = read.manifest().tables().getFirst();
        assertThat(ledger.rows()).isEqualTo(5);
        assertThat(ledger.table()).isEqualTo(Sample.LEDGER);
        assertThat(read.segments(ledger)).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void a_run_that_was_ended_early_is_not_a_run() {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
        }
        assertThat(RunFolder.find(target())).isEmpty();
        assertThat(RunFolder.find(partial())).isEmpty();
        assertThatThrownBy(() -> RunFolder.open(target()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not finished")
                .hasMessageContaining("--resume");
        assertThatThrownBy(() -> RunFolder.open(home.resolve("nowhere"))).hasMessageContaining("No such run");
        assertThatThrownBy(() -> RunFolder.open(home)).hasMessageContaining("Not a run");
    }

    @Test
    void resuming_drops_the_segments_after_the_last_checkpoint() throws IOException {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
            run.checkpoint(52, out -> out.write("first".getBytes(StandardCharsets.UTF_8)));
            run.segment(Sample.ledger(5, 5));
            run.segment(Sample.tally(60));
            run.checkpoint(104, out -> out.write("second".getBytes(StandardCharsets.UTF_8)));
            run.segment(Sample.ledger(10, 5));
            run.segment(Sample.tally(110));
        }
        Files.writeString(partial().resolve("tables/ledger/part-00004.parquet.tmp"), "half");
        Files.writeString(partial().resolve("checkpoint/week-00156.bin"), "never counted");
        Files.writeString(partial().resolve("checkpoint/week-00208.bin.tmp"), "half");

        assertThat(PartialRun.interruptedAt(target(), Sample.manifest(1, "aa11")))
                .hasValue(104);
        assertThat(PartialRun.interruptedAt(target(), Sample.manifest(2, "aa11")))
                .isEmpty();
        try (PartialRun run = (PartialRun) PartialRun.resume(partial(), "0.1.0")) {
            assertThat(run.checkpointWeek()).hasValue(104);
            assertThat(run.scenario()).isEqualTo(Sample.SCENARIO);
            try (InputStream in = run.openCheckpoint()) {
                assertThat(in.readAllBytes()).asString().isEqualTo("second");
            }
            assertThat(names(partial().resolve("tables/ledger")))
                    .containsExactly("part-00001.parquet", "part-00002.parquet");
            assertThat(names(partial().resolve("tables/tally"))).containsExactly("part-00001.parquet");
            assertThat(names(partial().resolve("checkpoint"))).containsExactly("week-00104.bin");
            run.segment(Sample.ledger(10, 3));
            run.finish(run.manifest(), "{}");
        }
        TableEntry ledger = RunFolder.open(target()).manifest().tables().getFirst();
        assertThat(ledger.rows()).isEqualTo(13);
        assertThat(ledger.segments()).isEqualTo(3);
        assertThat(target().resolve("checkpoint")).doesNotExist();
        assertThat(target().resolve("progress.json")).doesNotExist();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void resuming_before_the_first_checkpoint_starts_from_nothing() {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
        }
        try (PartialRun run = (PartialRun) PartialRun.resume(target(), "0.1.0")) {
            assertThat(run.checkpointWeek()).isEmpty();
            assertThat(run.entries())
                    .allSatisfy(entry -> assertThat(entry.segments()).isZero());
            assertThat(partial().resolve("tables/ledger")).isEmptyDirectory();
        }
    }

    @Test
    void a_run_killed_just_before_its_name_was_given_is_given_it_on_resuming() throws IOException {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
            run.finish(run.manifest(), "{}");
        }
        Files.move(target(), partial());
        assertThat(RunFolder.find(target())).isEmpty();
        assertThat(PartialRun.resume(partial(), "0.1.0")).isInstanceOf(Start.Existing.class);
        assertThat(RunFolder.open(target()).manifest().tables().getFirst().rows())
                .isEqualTo(5);
    }

    @Test
    void a_damaged_checkpoint_is_not_read() throws IOException {
        try (PartialRun run = Sample.begin(target())) {
            run.checkpoint(52, out -> out.write(new byte[1000]));
        }
        Path file = partial().resolve("checkpoint/week-00052.bin");
        byte[] bytes = Files.readAllBytes(file);
        bytes[500] = 1;
        Files.write(file, bytes);
        try (PartialRun run = (PartialRun) PartialRun.resume(target(), "0.1.0")) {
            assertThatThrownBy(run::openCheckpoint)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void a_checkpoint_that_fails_leaves_the_one_before() throws IOException {
        try (PartialRun run = Sample.begin(target())) {
            run.checkpoint(52, out -> out.write(1));
            assertThatThrownBy(() -> run.checkpoint(104, out -> {
                        out.write(2);
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("No space left");
            assertThat(run.checkpointWeek()).hasValue(52);
        }
        assertThat(names(partial().resolve("checkpoint"))).containsExactly("week-00052.bin");
    }

    @Test
    void the_same_run_again_is_recognised_and_another_is_refused() {
        Sample.whole(target());
        Start again = PartialRun.begin(target(), Sample.manifest(1, "aa11"), Sample.SCENARIO);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Start.Existing.class,
                        existing -> assertThat(existing.folder().path()).isEqualTo(target()));
        assertThat(PartialRun.resume(target(), "0.1.0")).isInstanceOf(Start.Existing.class);
        assertThatThrownBy(() -> PartialRun.begin(target(), Sample.manifest(2, "aa11"), Sample.SCENARIO))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Another run is stored there")
                .hasMessageContaining("--out");
        assertThat(partial()).doesNotExist();
    }

    @Test
    void two_processes_cannot_write_one_run() {
        try (PartialRun run = Sample.begin(target())) {
            assertThatThrownBy(() -> Sample.begin(target()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Another process");
            assertThatThrownBy(() -> PartialRun.resume(target(), "0.1.0")).hasMessageContaining("Another process");
            run.segment(Sample.ledger(0, 1));
            run.finish(run.manifest(), "{}");
        }
        assertThat(target()).exists();
    }

    @Test
    void beginning_again_discards_what_was_interrupted_but_not_another_run() {
        try (PartialRun run = Sample.begin(target())) {
            run.segment(Sample.ledger(0, 5));
            run.checkpoint(52, out -> out.write(1));
        }
        assertThatThrownBy(() -> PartialRun.begin(target(), Sample.manifest(1, "bb22"), ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("interrupted run of something else");
        try (PartialRun run = Sample.begin(target())) {
            assertThat(run.checkpointWeek()).isEmpty();
            assertThat(partial().resolve("tables")).doesNotExist();
            run.discard();
        }
        assertThat(partial()).doesNotExist();
    }

    @Test
    void a_file_or_a_strange_folder_in_the_way_is_refused() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        assertThatThrownBy(() -> Sample.begin(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("A file is");
        assertThatThrownBy(() -> Sample.begin(file.resolve("run")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("A file is");
        Files.createDirectories(home.resolve("strange/inner"));
        assertThatThrownBy(() -> Sample.begin(home.resolve("strange")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not a run");
        assertThat(home.resolve("file.partial")).doesNotExist();
        assertThat(home.resolve("strange.partial")).doesNotExist();
        Files.createDirectories(home.resolve("empty"));
        try (PartialRun run = Sample.begin(home.resolve("empty"))) {
            run.finish(run.manifest(), "{}");
        }
        assertThat(RunFolder.find(home.resolve("empty"))).isPresent();
    }

    @Test
    void another_engine_version_does_not_resume() {
        try (PartialRun run = Sample.begin(target())) {
            run.checkpoint(1, out -> out.write(1));
        }
        assertThatThrownBy(() -> PartialRun.resume(target(), "0.2.0"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("version 0.1.0");
        assertThatThrownBy(() -> PartialRun.resume(home.resolve("x"), "0.1.0"))
                .hasMessageContaining("No interrupted run");
    }

    @Test
    void rows_of_a_table_that_was_not_declared_are_refused() {
        try (PartialRun run = Sample.begin(target())) {
            Table other = new Table("other", "x", List.of(Column.text("a", "")));
            assertThatThrownBy(() -> run.segment(new Rows(other))).isInstanceOf(IllegalArgumentException.class);
            run.segment(new Rows(Sample.SURVEY));
            assertThat(partial().resolve("tables/survey")).doesNotExist();
        }
    }

    @Test
    void a_missing_segment_is_noticed_on_opening() throws IOException {
        Sample.whole(target());
        Files.delete(target().resolve("tables/ledger/part-00002.parquet"));
        assertThatThrownBy(() -> RunFolder.open(target()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ledger is not whole");
    }
}

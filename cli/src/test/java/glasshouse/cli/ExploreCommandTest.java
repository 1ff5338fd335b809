package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment from the command line: run, killed, gone on with, refused. */
class ExploreCommandTest {
    private static final String QUESTION = """
            experiment: cameras
            title: "What a camera's sensitivity does"
            scenario: core
            persons: 3000
            weeks: 60
            factors:
              sensitivity: {path: institution.cameras.camera.sensitivity, low: 0.1, high: 0.9}
            design: {kind: sobol-sequence, size: 10}
            outputs:
              lost: {metrics: [points_lost], per: [persons], unit: points}
            """;

    @TempDir
    Path folder;

    private Path question() throws IOException {
        return Files.writeString(folder.resolve("cameras.yaml"), QUESTION);
    }

    @Test
    void killed_and_run_again_it_ends_with_the_same_tables() throws IOException, InterruptedException {
        Path file = question();
        Path killed = folder.resolve("killed");
        Process process = Cli.start(folder.resolve("log"), "explore", file, "--out", killed, "--threads", "1");
        while (process.isAlive() && runs(killed) < 4) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(killed.resolve("finding.json")).doesNotExist();

        Cli.Result again = Cli.run("explore", file, "--out", killed);
        Cli.Result whole = Cli.run("explore", file, "--out", folder.resolve("whole"));

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(whole.out()).contains("30 runs made now");
        assertThat(again.out()).doesNotContain("30 runs made now");
        for (String name : new String[] {"point.csv", "pair.csv", "effect.csv", "index.csv", "finding.json"}) {
            assertThat(killed.resolve(name))
                    .hasSameTextualContentAs(folder.resolve("whole").resolve(name));
        }
    }

    private static long runs(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("cells"))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder.resolve("cells"))) {
            return files.filter(file -> file.toString().endsWith(".done")).count();
        } catch (UncheckedIOException e) {
            return 0; // a file that was there a moment ago has got its name by now
        }
    }

    @Test
    void it_prints_what_was_found_and_as_one_object_for_machines() throws IOException {
        Path out = folder.resolve("out");
        Cli.Result text = Cli.run("explore", question(), "--out", out, "--size", "4");
        Cli.Result json = Cli.run("explore", question(), "--out", out, "--size", "4", "--json");

        assertThat(text.out()).contains("synthetic", "4 points", "lost hangs on sensitivity", "glasshouse explore");
        assertThat(json.out().lines()).hasSize(1);
        assertThat(json.out()).contains("\"runs\":0", "\"assumed_parameters\":");
    }

    @Test
    void bad_questions_and_options_are_refused() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), QUESTION.replace("points_lost", "points_last"));

        assertThat(Cli.run("explore", bad).code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("explore", bad).err()).contains("bad.yaml:10:", "points_lost");
        assertThat(Cli.run("explore", question(), "--shard", "5/4").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("explore", question(), "--merge", folder.resolve("nowhere"), "--out", folder.resolve("o"))
                        .code())
                .isEqualTo(CommandLines.BAD_INPUT);
    }

    @Test
    void of_a_folder_every_experiment_is_run_one_after_another() throws IOException {
        Path questions = Files.createDirectory(folder.resolve("questions"));
        Files.writeString(questions.resolve("a.yaml"), QUESTION);
        Files.writeString(questions.resolve("b.yaml"), QUESTION.replace("experiment: cameras", "experiment: again"));
        Files.createDirectory(questions.resolve("patches"));
        Path out = folder.resolve("both");

        Cli.Result result = Cli.run("explore", questions, "--out", out, "--size", "2");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(out.resolve("a").resolve("finding.json")).content().contains("questions/a.yaml --size 2");
        assertThat(out.resolve("b").resolve("finding.json")).exists();
        assertThat(Cli.run("explore", questions.resolve("patches")).code()).isEqualTo(CommandLines.BAD_INPUT);
    }
}

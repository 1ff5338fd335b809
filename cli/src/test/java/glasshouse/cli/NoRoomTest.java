package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk on which no more can be written, for real: the system lets a process write no file beyond a size (ulimit -f), which fails as a full disk does,
 * in the middle of a file. And places in which nothing can be made.
 */
class NoRoomTest {
    private static final String QUESTION = """
            experiment: cameras
            title: "What a camera's sensitivity does"
            scenario: core
            persons: 300
            weeks: 20
            factors:
              sensitivity: {path: institution.cameras.camera.sensitivity, low: 0.1, high: 0.9}
            design: {kind: sobol-sequence, size: 40}
            outputs:
              lost: {metrics: [points_lost], per: [persons], unit: points}
            """;

    /** A file may grow to this many blocks of 1,024 bytes. */
    private static final int BLOCKS = 2;

    @TempDir
    Path folder;

    /** Runs a command in a process of its own that may write no file beyond a few blocks; a signal would end it, and is ignored. */
    private int limited(Path log, Object... words) throws IOException, InterruptedException {
        List<String> shell = List.of("bash", "-c", "trap '' XFSZ; ulimit -f " + BLOCKS + "; exec \"$@\"", "limited");
        Process process = new ProcessBuilder(Cli.command(shell, words))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(log, said);
        return process.waitFor();
    }

    private static SequencedMap<String, String> tables(Path of) throws IOException {
        SequencedMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(of)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void an_experiment_on_a_full_disk_fails_cleanly_and_goes_on_when_there_is_room() throws Exception {
        Path file = Files.writeString(folder.resolve("cameras.yaml"), QUESTION);
        Path full = folder.resolve("full");
        Path log = folder.resolve("log");

        int code = limited(log, "explore", file, "--out", full, "--threads", "1");

        assertThat(code).as(Files.readString(log)).isEqualTo(CommandLines.FAILED);
        assertThat(Files.readString(log)).contains("pair.csv").doesNotContain("\tat ");
        assertThat(full.resolve("pair.csv")).doesNotExist();
        assertThat(full.resolve("finding.json")).doesNotExist();

        assertThat(Cli.run("explore", file, "--out", full, "--threads", "1").code())
                .isZero();
        assertThat(Cli.run("explore", file, "--out", folder.resolve("whole"), "--threads", "1")
                        .code())
                .isZero();
        assertThat(tables(full)).hasSize(4).isEqualTo(tables(folder.resolve("whole")));
    }

    @Test
    void a_run_on_a_full_disk_fails_cleanly_and_is_the_same_when_there_is_room() throws Exception {
        Path full = folder.resolve("run");
        Path log = folder.resolve("log");
        Object[] words = {"run", "core", "--persons", "300", "--weeks", "20", "--threads", "1", "--out", full};

        int code = limited(log, words);

        assertThat(code).as(Files.readString(log)).isEqualTo(CommandLines.FAILED);
        assertThat(Files.readString(log)).doesNotContain("\tat ");
        assertThat(full).doesNotExist();

        assertThat(Cli.run(words).code()).isZero();
        words[9] = folder.resolve("whole");
        assertThat(Cli.run(words).code()).isZero();
        assertThat(digest(full)).isEqualTo(digest(folder.resolve("whole")));
    }

    private static String digest(Path run) throws IOException {
        return Files.readString(run.resolve("manifest.json"))
                .lines()
                .filter(line -> line.contains("\"digest\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_place_in_which_nothing_can_be_made_is_told_and_nothing_is_run() throws IOException {
        Path file = Files.writeString(folder.resolve("cameras.yaml"), QUESTION);
        Path patch = Files.writeString(
                folder.resolve("blind.yaml"), "patch: blind\nset: {institution.cameras.camera.sensitivity: 0.1}\n");
        Path inTheWay = Files.writeString(folder.resolve("in-the-way"), "a file");
        for (Path place : List.of(inTheWay, inTheWay.resolve("below"), Path.of("/proc/glasshouse"))) {
            Cli.Result experiment = Cli.run("explore", file, "--out", place);
            Cli.Result run = Cli.run("run", "core", "--persons", "300", "--weeks", "20", "--out", place);

            assertThat(experiment.code()).as(experiment.err()).isIn(CommandLines.FAILED, CommandLines.BAD_INPUT);
            assertThat(run.code()).as(run.err()).isIn(CommandLines.FAILED, CommandLines.BAD_INPUT);
            if (place.startsWith(folder)) {
                Cli.Result twin = Cli.run("twin", "core", "--patch", patch, "--persons", "300", "--out", place);
                assertThat(twin.code()).as(twin.err()).isEqualTo(CommandLines.BAD_INPUT);
                assertThat(twin.err()).contains("A file is where a folder would be", "in-the-way");
            }
            assertThat(experiment.err() + run.err())
                    .contains(place.startsWith(folder) ? "in-the-way" : "/proc/glasshouse")
                    .doesNotContain("\tat ");
        }
        assertThat(inTheWay).hasContent("a file");
    }
}

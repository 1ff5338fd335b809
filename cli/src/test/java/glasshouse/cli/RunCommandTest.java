package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run from the command line: stored whole, recognised, killed, resumed, refused. */
class RunCommandTest {
    private static final List<String> SMALL = List.of("run", "rongcheng-2018", "--persons", "2000", "--weeks", "60");

    @TempDir
    Path folder;

    private Object[] small(Object... more) {
        return Stream.concat(SMALL.stream(), Stream.of(more)).toArray();
    }

    private static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
        assertThat(matcher.find()).as(name + " in " + json).isTrue();
        return matcher.group(1);
    }

    @Test
    void a_run_leaves_a_whole_folder_and_says_synthetic() {
        Path out = folder.resolve("run");
        Cli.Result result = Cli.run(small("--out", out));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines().count()).isLessThan(32);
        assertThat(result.out()).contains("Synthetic", "not Rongcheng", "assumed", "does not let one say");
        assertThat(out.resolve("manifest.json")).exists();
        assertThat(out.resolve("summary.json")).exists();
        assertThat(out.resolve("scenario.yaml")).exists();
        for (String table : List.of("tally", "metric", "parameter", "phase", "fit", "ledger", "record")) {
            Cli.Result count = Cli.run("query", out, "select count(*) as n from " + table, "--format", "csv");
            assertThat(count.code()).as(table + count.err()).isZero();
            assertThat(Long.parseLong(count.out().lines().toList().get(1)))
                    .as(table)
                    .isPositive();
        }
        Cli.Result sums = Cli.run(
                "query",
                out,
                "select cut, sum(value) n from tally where metric = 'points_lost' group by cut",
                "--format",
                "csv");
        assertThat(sums.out().lines().skip(1).map(line -> line.split(",")[1]).distinct())
                .hasSize(1);
    }

    @Test
    void the_same_run_again_is_recognised_and_another_is_refused() {
        Path out = folder.resolve("run");
        Cli.Result first = Cli.run(small("--out", out, "--json"));
        Cli.Result second = Cli.run(small("--out", out, "--json"));
        Cli.Result other = Cli.run(small("--out", out, "--seed", "2", "--json"));

        assertThat(field(first.out(), "digest")).isEqualTo(field(second.out(), "digest"));
        assertThat(field(first.out(), "stored_already")).isEqualTo("false");
        assertThat(field(second.out(), "stored_already")).isEqualTo("true");
        assertThat(other.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(other.out().lines()).hasSize(1);
        assertThat(other.out()).contains("\"problems\"");
    }

    @Test
    void threads_change_no_digest_and_json_has_what_machines_need() {
        Cli.Result one = Cli.run(small("--out", folder.resolve("one"), "--threads", "1", "--json"));
        Cli.Result two = Cli.run(small("--out", folder.resolve("two"), "--threads", "2", "--json"));

        assertThat(one.out().lines()).hasSize(1);
        assertThat(field(one.out(), "digest")).isEqualTo(field(two.out(), "digest"));
        for (String name : List.of(
                "run",
                "digest",
                "world_hash",
                "seed",
                "persons",
                "firms",
                "weeks",
                "threads",
                "seconds",
                "person_days_per_second",
                "first_week_seconds",
                "hot_bytes_per_person",
                "peak_rss_bytes")) {
            assertThat(one.out()).contains("\"" + name + "\":");
        }
    }

    @Test
    void a_run_killed_is_not_there_and_resumed_ends_the_same() throws IOException, InterruptedException {
        Object[] words = {
            "run",
            "rongcheng-2018",
            "--persons",
            "30000",
            "--weeks",
            "300",
            "--checkpoint-weeks",
            "20",
            "--out",
            folder.resolve("killed"),
            "--json"
        };
        Path log = folder.resolve("log");
        Process process = Cli.start(log, words);
        Path partial = folder.resolve("killed.partial");
        waitForCheckpoint(partial, process);
        process.destroyForcibly().waitFor();

        assertThat(folder.resolve("killed")).doesNotExist();
        assertThat(Cli.run("query", folder.resolve("killed"), "select 1").code())
                .isEqualTo(CommandLines.BAD_INPUT);
        Cli.Result resumed = Cli.run("run", "--resume", folder.resolve("killed"), "--threads", "1", "--json");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        Cli.Result whole = Cli.run(
                "run",
                "rongcheng-2018",
                "--persons",
                "30000",
                "--weeks",
                "300",
                "--out",
                folder.resolve("whole"),
                "--json");
        assertThat(field(resumed.out(), "digest")).isEqualTo(field(whole.out(), "digest"));
        for (String table : List.of("tally", "listing", "ledger", "ground", "record", "arrival")) {
            String sql = "select count(*) n, sum(hash(t::text)::hugeint % 1000003) h from " + table + " t";
            Cli.Result a = Cli.run("query", folder.resolve("killed"), sql, "--format", "csv");
            Cli.Result b = Cli.run("query", folder.resolve("whole"), sql, "--format", "csv");
            assertThat(a.code()).as(a.err()).isZero();
            assertThat(a.out()).as(table).isEqualTo(b.out());
        }
    }

    private static void waitForCheckpoint(Path partial, Process process) throws IOException, InterruptedException {
        Path checkpoints = partial.resolve("checkpoint");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (Files.isDirectory(checkpoints)) {
                try (Stream<Path> files = Files.list(checkpoints)) {
                    if (files.anyMatch(file -> file.toString().endsWith(".bin"))) {
                        return;
                    }
                }
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("no checkpoint was seen before the run ended");
    }

    @Test
    void ctrl_c_leaves_what_can_be_resumed_and_says_how() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = Cli.start(
                log,
                "run",
                "rongcheng-2018",
                "--persons",
                "50000",
                "--checkpoint-weeks",
                "20",
                "--out",
                folder.resolve("run"));
        waitForCheckpoint(folder.resolve("run.partial"), process);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(CommandLines.INTERRUPTED);
        assertThat(Files.readString(log, StandardCharsets.UTF_8)).contains("--resume");
        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(folder.resolve("run.partial")).exists();
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_clear_message() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Cli.Result result = Cli.run(small("--out", file.resolve("run")));

        assertThat(result.code()).isNotZero();
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(result.err().lines().count()).isLessThan(6);
    }
}

package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of a stored run hold in one that was left alone, and not in one that was tampered with. */
class CheckCommandTest {
    @TempDir
    Path folder;

    private Path run(String scenario, Object persons) {
        Path out = folder.resolve(scenario);
        Cli.Result result = Cli.run("run", scenario, "--persons", persons, "--weeks", "150", "--out", out);
        assertThat(result.code()).as(result.err()).isZero();
        return out;
    }

    private static void tamper(Path run, String table, String select) throws IOException, SQLException {
        Path part = run.resolve("tables").resolve(table).resolve("part-00001.parquet");
        Path other = part.resolveSibling("other");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + " FROM '" + part + "') TO '" + other + "' (FORMAT parquet)");
        }
        Files.move(other, part, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_run_left_alone_keeps_every_law_whether_all_or_few_are_followed() throws IOException {
        Path whole = run("rongcheng-2018", 1000);
        Path few = folder.resolve("few");
        Path patch = Files.writeString(
                folder.resolve("few.yaml"), "patch: few\nset: {observe.whole_up_to: 0, observe.followed: 50}\n");
        Cli.run("run", "rongcheng-2018", "--persons", "3000", "--weeks", "100", "--patch", patch, "--out", few);

        for (Path run : new Path[] {whole, few, run("core", 500)}) {
            Cli.Result result = Cli.run("check", run);
            assertThat(result.code()).as(result.out() + result.err()).isZero();
            assertThat(result.out()).contains("0 failed").doesNotContain("FAILS");
        }
    }

    @Test
    void a_run_with_every_mechanism_on_keeps_every_law_and_none_is_skipped() {
        Path small = Path.of("..", "engine", "src", "test", "resources", "small", "everything.yaml");
        Path out = folder.resolve("everything");
        assertThat(Cli.run("run", small, "--out", out).code()).isZero();
        Cli.Result result = Cli.run("check", out);

        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).containsPattern("[1-9]\\d+ laws held, 0 failed, 0 skipped");
    }

    @Test
    void laws_hold_of_firms_too_and_what_is_changed_in_their_tables_is_found() throws IOException, SQLException {
        Path small = Path.of("..", "engine", "src", "test", "resources", "small", "everything.yaml");
        Path out = folder.resolve("firms");
        Cli.run("run", small, "--persons", "1000", "--weeks", "60", "--out", out);
        assertThat(Cli.run("check", out).out()).contains("holds    firms-points-add-up", "Of firms: ");

        tamper(out, "firm_record", "SELECT * REPLACE (filed + 1000 AS filed)");
        tamper(out, "firm_tally", "SELECT * REPLACE (firms + 1 AS firms)");
        Cli.Result result = Cli.run("check", out);

        assertThat(result.code()).isEqualTo(CommandLines.FAILED);
        assertThat(result.out())
                .contains("FAILS    firms-entries-have-a-record", "FAILS    firms-strata")
                .contains("holds    entries-have-a-record", "holds    strata");
    }

    @Test
    void a_record_that_is_gone_and_points_that_are_changed_are_found_and_shown() throws IOException, SQLException {
        Path run = run("rongcheng-2018", 1000);
        tamper(run, "record", "SELECT * REPLACE (filed + 1000 AS filed)");
        tamper(
                run,
                "ledger",
                "SELECT * REPLACE (CASE WHEN subject < 500 THEN points_after - 1 ELSE points_after END AS points_after)");
        Cli.Result result = Cli.run("check", run);
        Map<?, ?> tree = Json.read(Cli.run("check", run, "--json").out(), Map.class);

        assertThat(result.code()).isEqualTo(CommandLines.FAILED);
        assertThat(result.out()).contains("FAILS    entries-have-a-record", "FAILS    points-add-up", "subject ");
        assertThat(tree.get("kept")).isEqualTo(false);
    }

    @Test
    void a_table_with_other_rows_than_the_manifest_says_is_found() throws IOException, SQLException {
        Path run = run("core", 500);
        tamper(run, "parameter", "SELECT DISTINCT ON (unit) *");

        assertThat(Cli.run("check", run).out()).contains("FAILS    rows", "name parameter");
        assertThat(Cli.run("check", folder.resolve("nowhere")).code()).isEqualTo(CommandLines.BAD_INPUT);
    }
}

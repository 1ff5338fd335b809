package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.progress.Progress;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With --json stdout holds one JSON object, whatever happens. */
class MachineTest {
    @TempDir
    Path folder;

    private static Map<String, Object> object(Object... words) {
        Map<String, Object> object = new LinkedHashMap<>();
        Json.read(Cli.run(words).out(), Map.class).forEach((key, value) -> object.put("" + key, value));
        return object;
    }

    private Path small() {
        Path run = folder.resolve("run");
        assertThat(Cli.run("run", "core", "--persons", "300", "--weeks", "5", "--out", run)
                        .code())
                .isZero();
        return run;
    }

    @Test
    void every_command_that_succeeds_prints_one_object() {
        assertThat(object("scenarios", "--json")).containsKey("scenarios");
        assertThat(object("validate", "core", "--json"))
                .containsEntry("valid", true)
                .containsEntry("kind", "scenario");
        assertThat(object("schema", "patch", "--json")).containsKey("$schema");
        assertThat(object("schema", "conduct", "--json")).containsKey("$schema");
        for (String what : List.of("plan", "parameters", "fit")) {
            assertThat(object("explain", what, "core", "--persons", "500", "--json"))
                    .isNotEmpty();
        }
    }

    @Test
    void stories_and_laws_of_a_run_and_new_scenarios_are_one_object() {
        Path run = small();
        assertThat(object("story", run, "7", "--json")).containsKeys("person", "lines", "synthetic");
        assertThat(object("check", run, "--json")).containsEntry("kept", true).containsKey("laws");
        assertThat(object("new", "mine", "--from", "core", "--out", folder.resolve("mine.yaml"), "--json"))
                .containsEntry("scenario", "mine");
    }

    @Test
    void every_command_that_fails_prints_its_problems() {
        Object[][] commands = {
            {"run"},
            {"run", "core", "--persons", "many"},
            {"run", "core", "--threads", "abc"},
            {"run", "--resume", "nowhere"},
            {"run", "core", "--resume", "nowhere"},
            {"nonsense"},
            {"query", "nowhere", "select 1"},
            {"schema", "nonsense"},
            {"explain", "everything"},
            {"validate", "no-such-name"},
            {"validate", "core", "--as", "poem"},
            {"twin", "core", "--patch", "no-such-patch"},
            {"twin", "core"},
            {"story", "nowhere", "0"},
            {"story", "nowhere", "nobody"},
            {"check", "nowhere"},
            {"new", "Not A Name"},
        };
        for (Object[] command : commands) {
            Object[] words = Arrays.copyOf(command, command.length + 1);
            words[command.length] = "--json";
            Cli.Result result = Cli.run(words);
            assertThat(result.code()).as(List.of(words) + result.err()).isEqualTo(CommandLines.BAD_INPUT);
            List<?> problems = (List<?>) Json.read(result.out(), Map.class).get("problems");
            assertThat(problems)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat((Map<?, ?>) problem).hasSize(7));
            assertThat(result.err()).isNotBlank().doesNotContain("null");
        }
    }

    @Test
    void a_query_is_one_object_with_its_label_columns_and_rows() {
        Path run = small();
        Map<String, Object> answer =
                object("query", run, "select week, value from tally where metric = 'persons' limit 2", "--json");

        assertThat(answer.get("columns")).isEqualTo(List.of("week", "value"));
        assertThat((List<?>) answer.get("rows")).hasSize(2);
        assertThat(answer.get("synthetic").toString()).contains("synthetic", "assumed");
        assertThat(object("query", run, "select 1 where 1 = 0", "--json").get("rows"))
                .isEqualTo(List.of());
        Cli.Result halfway = Cli.run("query", run, "select (name || 'x')::int from metric", "--json");
        assertThat(halfway.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Json.read(halfway.out(), Map.class).containsKey("problems")).isTrue();
    }

    @Test
    void files_are_known_by_their_keys_and_names_by_their_folder() throws IOException {
        Path patch = Files.writeString(folder.resolve("p.yaml"), "patch: p\nset: {horizon.weeks: 7}\n");
        Path wrong = Files.writeString(folder.resolve("w.yaml"), "patch: w\nset: {horizon.weks: 7}\n");
        Path rulebook = Files.writeString(
                folder.resolve("r.yaml"),
                "what: a book\nstart: 100\nleast: 0\nmost: 200\ngrades: {a: {from: 0}}\nrules: {x: {what: y, acts: [z]}}\n");

        assertThat(object("validate", patch, "--on", "core", "--json")).containsEntry("kind", "patch");
        assertThat(Cli.run("validate", wrong, "--on", "core").err()).contains("w.yaml:2:", "weeks");
        assertThat(Cli.run("validate", rulebook).err()).contains("r.yaml:6:").contains("must not be 0");
        assertThat(object("validate", "china-2020", "--json")).containsEntry("kind", "population");
        assertThat(object("validate", "everyday", "--json")).containsEntry("kind", "conduct");
    }

    @Test
    void the_bar_says_what_is_done_and_how_long_it_takes_still() {
        try (Progress progress = Progress.start("making people")) {
            long now = System.nanoTime();
            assertThat(progress.line(now + 5_000_000_000L)).contains("making people", "5 s so far");
            progress.stage("week 25 of 100");
            progress.show(25, 100);
            assertThat(progress.line(System.nanoTime() + 10_000_000_000L))
                    .contains("25 %", "30 s left", "week 25 of 100");
        }
    }
}

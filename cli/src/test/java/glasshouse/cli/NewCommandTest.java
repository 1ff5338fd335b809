package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.engine.world.Scenario;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.settings.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario of one's own is the one that it comes from, with what every value means beside it. */
class NewCommandTest {
    @TempDir
    Path folder;

    private static List<String> parameters(String scenario) {
        return Loader.of(Scenario.class, Catalog.shipped()).load(scenario, "scenarios", List.of()).parameters().stream()
                .map(NewCommandTest::text)
                .toList();
    }

    private static String text(Parameter number) {
        return String.join(
                "|",
                number.path(),
                "" + number.value(),
                number.unit(),
                number.source(),
                number.confidence(),
                number.low(),
                number.high());
    }

    private Object digest(Object scenario, String out) {
        Cli.Result result =
                Cli.run("run", scenario, "--persons", "400", "--weeks", "30", "--out", folder.resolve(out), "--json");
        assertThat(result.code()).as(result.err()).isZero();
        Object digest = Json.read(result.out(), Map.class).get("digest");
        return digest == null ? "" : digest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "rongcheng-2018"})
    void it_is_valid_has_the_same_numbers_and_runs_to_the_same_digest(String origin) throws IOException {
        Path file = folder.resolve("my-city.yaml");
        Cli.Result result = Cli.run("new", "my-city", "--from", origin, "--out", file);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Cli.run("validate", file).code()).isZero();
        assertThat(parameters(file.toString())).isEqualTo(parameters(origin));
        assertThat(digest(file, "mine")).isEqualTo(digest(origin, "origin"));
        assertThat(Files.readString(folder.resolve("mine").resolve("manifest.json")))
                .contains("my-city");
    }

    @Test
    void it_is_short_keeps_names_of_the_catalog_and_says_what_each_key_means() throws IOException {
        Path file = folder.resolve("my-city.yaml");
        Cli.run("new", "my-city", "--out", file);
        List<String> lines = Files.readAllLines(file);

        assertThat(lines.size()).isBetween(300, 900);
        assertThat(lines).contains("  population: china-2020", "  conduct: everyday", "  rulebook: rongcheng-2018");
        assertThat(lines)
                .contains("  # Adults simulated. Unit: persons.", "scenario: \"my-city\"")
                .anyMatch(line -> line.contains("This is the default."));
        assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        assertThat(lines.stream().filter(line -> line.contains("# Mean days from a sighting")))
                .hasSize(1);
    }

    @Test
    void a_scenario_made_from_a_file_finds_what_that_file_named() throws IOException {
        Path base = Files.createDirectory(folder.resolve("base"));
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Cli.run("new", "one", "--from", "core", "--out", base.resolve("one.yaml"));
        Path one = base.resolve("one.yaml");
        Files.writeString(base.resolve("people.yaml"), people());
        Files.writeString(one, Files.readString(one).replace("population: china-2020", "population: ./people.yaml"));
        Cli.Result result = Cli.run("new", "two", "--from", one, "--out", mine.resolve("two.yaml"));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(mine.resolve("two.yaml"))).contains("population: ../base/people.yaml");
        assertThat(Cli.run("validate", mine.resolve("two.yaml")).code()).isZero();
    }

    private static String people() {
        return Catalog.shipped().open("china-2020", "populations").text();
    }

    @Test
    void nothing_is_overwritten_and_nothing_half_written() throws IOException {
        Path file = Files.writeString(folder.resolve("there.yaml"), "mine\n");
        Path nowhere = folder.resolve("no-such-folder").resolve("x.yaml");
        Object[][] commands = {
            {"new", "there", "--out", file},
            {"new", "there", "--out", nowhere},
            {"new", "My City", "--out", folder.resolve("x.yaml")},
            {"new", "x", "--from", "no-such-scenario", "--out", folder.resolve("x.yaml")},
        };
        for (Object[] command : commands) {
            Cli.Result result = Cli.run(command);
            assertThat(result.code()).as(List.of(command) + result.err()).isEqualTo(CommandLines.BAD_INPUT);
            assertThat(result.err()).contains("must");
        }
        assertThat(file).hasContent("mine\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

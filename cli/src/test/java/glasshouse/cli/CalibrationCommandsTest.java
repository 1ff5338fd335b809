package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stored run beside published figures, and a fit that moves one number. */
class CalibrationCommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_run_is_shown_beside_every_figure_and_what_it_has_nothing_of_is_not_dropped() {
        Path run = folder.resolve("dogs");
        assertThat(Cli.run("run", "jinan-dogs", "--persons", "5000", "--out", run)
                        .code())
                .isZero();

        Cli.Result text = Cli.run("scorecard", run);
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out())
                .contains("Synthetic", "Fitted to", "dog-owners-penalised *", "mothership.sg, 2018-10-30")
                .contains("Not simulated", "no run of national", "stock-2023-12");

        Cli.Result json = Cli.run("scorecard", run, "--json");
        Map<?, ?> tree = Json.read(json.out(), Map.class);
        assertThat(tree.get("scores"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .hasSize(56)
                .filteredOn(score -> "dog-owners-penalised".equals(score.get("figure")))
                .singleElement()
                .satisfies(score -> assertThat(score)
                        .containsEntry("published", 1430.0)
                        .containsEntry("split", "fit")
                        .containsEntry("adjacent", true));
    }

    @Test
    void a_fit_prints_what_it_moved_and_a_regime_is_refused_with_its_place() throws IOException {
        Path file = folder.resolve("dogs.yaml");
        String yaml = """
                calibration: dogs
                title: Dogs
                worlds: {dogs: {scenario: jinan-dogs}}
                targets:
                  penalised: {what: penalised, world: dogs, published: {value: 1430, source: made, confidence: derived}, unit: owners, period: always, split: fit, kind: level, not_an_input: toy, read: "select {scale} * sum(value) as value, sum(value) as events from tally where cut = 'all' and starts_with(metric, 'listed_penalised_')"}
                free:
                  complaining: {world: dogs, path: PATH, why: penalties}
                """;
        Files.writeString(file, yaml.replace("PATH", "institution.informants.complaints.report.neighbour"));
        List<Object> words = List.of(
                "calibrate",
                file,
                "--persons",
                "4000",
                "--budget",
                "3",
                "--replicates",
                "0",
                "--out",
                folder.resolve("f"));
        Cli.Result result = Cli.run(words.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("complaining", "sum of squares", "3 evaluations", "stay assumed");
        assertThat(folder.resolve("f").resolve("fitted-dogs.yaml")).exists();

        Files.writeString(file, yaml.replace("PATH", "institution.lists.penalised.term"));
        Cli.Result refused = Cli.run("calibrate", file);
        assertThat(refused.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(refused.err()).contains("dogs.yaml:7", "nothing else of a regime may be moved");
    }
}

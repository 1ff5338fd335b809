package glasshouse.experiment.example;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.explore.Experiment;
import glasshouse.experiment.explore.ExploreRequest;
import glasshouse.experiment.explore.Explorer;
import glasshouse.experiment.finding.Finding;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every experiment among the examples can be run: tiny, each is. */
class ExamplesTest {
    private static final List<Patch> TINY = List.of(
            Patch.inline("persons", "100", "test"),
            Patch.inline("pairs.at_least", "1", "test"),
            Patch.inline("design.size", "1", "test"),
            Patch.inline("design.levels", "2", "test"));

    @TempDir
    Path folder;

    static Stream<Path> experiments() {
        try (Stream<Path> files = Files.walk(Article.EXAMPLES, 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void every_experiment_among_the_examples_runs_tiny(Path file) {
        Experiment experiment = Experiment.read(file, TINY, Catalog.shipped());
        ExploreRequest request = new ExploreRequest(
                folder, 1, ExploreRequest.Shard.WHOLE, List.of(), "glasshouse explore " + file.getFileName());

        Explorer.Outcome outcome = new Explorer(experiment, request, (done, all) -> {}, () -> false).explore();

        Finding finding = ((Explorer.Done) outcome).finding();
        assertThat(finding.failedPoints()).isZero();
        assertThat(finding.effects()).isNotEmpty();
    }
}

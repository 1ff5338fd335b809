package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code broken} is wrong in one kind of way and says at its end what is to be told: {@code # expect
 * line:column text | text | text}. Nothing else may be told.
 */
class BrokenYamlTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken");
    private static final String EXPECT = "# expect ";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void there_are_at_least_forty_kinds() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_problem_of_a_broken_file_is_told_at_its_place(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length()))
                .toList();
        assertThat(expected).as("expectations").isNotEmpty();

        List<Problem> told = problems(file.toString());

        String all = String.join("\n\n", told.stream().map(Problem::text).toList());
        assertThat(told).as(all).hasSameSizeAs(expected);
        for (int i = 0; i < told.size(); i++) {
            String text = told.get(i).text();
            String[] words = expected.get(i).split(" ", 2);
            String place = words[0].contains("yaml") ? FOLDER + "/" + words[0] : file + ":" + words[0];
            assertThat(told.get(i).place()).as(all).hasToString(place);
            assertThat(text).as(all).contains(words[1].split(" \\| "));
        }
    }

    static List<Problem> problems(String file) {
        Loader<Town> loader = Loader.of(Town.class, Catalog.shipped());
        return catchThrowableOfType(ProblemException.class, () -> loader.load(file, "towns", List.of()))
                .problems();
    }
}

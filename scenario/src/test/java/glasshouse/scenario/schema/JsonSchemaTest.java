package glasshouse.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.load.Town;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An independent validator judges the same files as the reader. */
class JsonSchemaTest {

    /** What is wrong with these no schema can say: that a name exists, a day, a rule across fields. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "day-that-does-not-exist",
            "unknown-catalog-name",
            "missing-file-named",
            "range-without-the-value",
            "refused-by-the-record",
            "rule-across-fields",
            "above-the-declared-bound");

    /** Numbers beyond the longs and doubles with which the validator itself reckons. */
    private static final List<String> UNJUDGED = List.of("exponent-too-large.yaml", "overflow.yaml");

    private static final Path FOLDER = Path.of("src/test/resources");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.of(Town.class), InputFormat.JSON);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
            return files.filter(JsonSchemaTest::isYaml).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_broken_file_that_is_yaml_is_refused_by_the_schema_too(Path file) throws IOException {
        boolean beyond = BEYOND_A_SCHEMA.contains(file.getFileName().toString().replace(".yaml", ""));

        assertThat(accepts(Files.readString(file))).isEqualTo(beyond);
    }

    @Test
    void what_the_reader_accepts_the_schema_accepts() throws IOException {
        String town = Files.readString(FOLDER.resolve("town.yaml"));
        String canonical = Loader.of(Town.class, Catalog.shipped())
                .load(Source.given("f", town), List.of())
                .canonical();

        assertThat(accepts(town)).isTrue();
        assertThat(accepts(canonical)).isTrue();
        assertThat(accepts(town.replace("1_000", "1e3"))).isTrue();
        assertThat(accepts(town.replace("1_000", "0"))).isFalse();
    }

    @Test
    void the_schema_carries_meaning_and_defaults() {
        assertThat(JsonSchema.of(Town.class))
                .contains(
                        "\"description\": \"How many adults live there.\"",
                        "\"default\": 7",
                        "\"default\": \"mostly-farm\"");
    }

    private boolean accepts(String yaml) {
        String json = JsonText.of(Values.of(Composer.compose(new Source("f", yaml))));
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean isYaml(Path file) {
        try {
            Composer.compose(Source.read(file));
            return !UNJUDGED.contains(file.getFileName().toString());
        } catch (ProblemException e) {
            return false;
        }
    }
}

package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command tries situations and says which fail, by what rule; never what came of them. */
class SituationsCommandTest {
    private static final String BOOK = """
            what: a town
            start: 100
            least: 0
            most: 150
            grades: {low: {from: 0}, high: {from: 80}}
            rules:
              fault: {what: a fault, acts: [fault], points: -17}
            """;

    @TempDir
    Path folder;

    @Test
    void the_situations_of_a_rulebook_of_the_catalog_are_tried() {
        Cli.Result result = Cli.run("situations", "rongcheng-2018");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).contains("rongcheng-2018: 14 of 14 situations pass", "pass  drunk-driving ");
        assertThat(Cli.run("situations", "rongcheng-2018", "--json").out())
                .contains("\"passed\":true", "\"rulebook\":\"rongcheng-2018\"", "\"fired\":[\"drunk-driving\"");
    }

    @Test
    void a_failing_one_names_the_rule_and_not_the_score_and_ends_with_one() throws IOException {
        Path town = town("score: 90");
        for (Object file : new Object[] {town, folder.resolve("town.situations.yaml")}) {
            Cli.Result result = Cli.run("situations", file);
            assertThat(result.code()).as(result.err()).isEqualTo(1);
            assertThat(said(result))
                    .contains("0 of 1 situations pass", "FAIL  one", "score must be 90; what fired: fault")
                    .doesNotContain("83");
            Cli.Result json = Cli.run("situations", file, "--json");
            assertThat(json.code()).isEqualTo(1);
            assertThat(said(json)).contains("\"passed\":false").doesNotContain("83");
        }
        assertThat(Cli.run("situations", town("score: 83")).code()).isZero();
    }

    @Test
    void what_is_wrong_is_said_with_its_place_and_ends_with_two() throws IOException {
        Cli.Result unknown = Cli.run("situations", "ronchgeng-2018");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("rongcheng-2018");
        Cli.Result grade = Cli.run("situations", town("grade: hihg"));
        assertThat(grade.code()).isEqualTo(2);
        assertThat(grade.err()).contains("town.situations.yaml:", "Maybe \"high\"");
        assertThat(Cli.run("situations").code()).isEqualTo(2);
    }

    @Test
    void a_file_of_situations_is_known_by_its_keys_and_has_a_schema() throws IOException {
        town("score: 83");
        Cli.Result valid = Cli.run("validate", folder.resolve("town.situations.yaml"), "--json");
        assertThat(valid.code()).as(valid.err()).isZero();
        assertThat(valid.out()).contains("\"kind\":\"situations\"");
        assertThat(Cli.run("schema", "situations").out()).contains("other_acts", "not_on");
    }

    /** What was printed, without the folder: its name is drawn, and may hold the digits of any score. */
    private String said(Cli.Result result) {
        return result.out().replace(folder.toString(), "");
    }

    private Path town(String expect) throws IOException {
        Path book = folder.resolve("town.yaml");
        Files.writeString(book, BOOK);
        Files.writeString(folder.resolve("town.situations.yaml"), """
                rulebook: ./town.yaml
                situations:
                  one: {shows: a fault, acts: [{act: fault, date: 2018-05-01}], expect: {EXPECT}}
                """.replace("EXPECT", expect));
        return book;
    }
}

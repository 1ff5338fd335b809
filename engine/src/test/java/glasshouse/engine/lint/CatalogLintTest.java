package glasshouse.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.scenario.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds what is found in the rulebooks of the catalog: they are modelled on published ones, and their findings are real. */
final class CatalogLintTest {
    private static final String ON = "rongcheng-2018";

    @Test
    void the_rulebooks_of_the_catalog_have_the_findings_that_are_written_down() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> written = Files.readAllLines(LintTest.folder().resolve("rulebooks.txt"));
        for (String rulebook : Catalog.shipped().list("rulebooks")) {
            if (written.stream().anyMatch(line -> line.startsWith(rulebook + " "))) {
                Linter.rulebook(rulebook, ON, Catalog.shipped())
                        .findings()
                        .forEach(finding ->
                                told.add(rulebook + " " + finding.kind().word() + " " + finding.path()));
            }
        }
        assertThat(told).isEqualTo(written);
    }
}

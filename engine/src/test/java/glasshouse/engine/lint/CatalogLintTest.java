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
    private static final List<String> RULEBOOKS = List.of(
            "fuzhou-jasmine",
            "hangzhou-qianjiang",
            "jinan-dogs",
            "kenli-chengken",
            "rongcheng-2018",
            "shenzhen-traffic",
            "suining-2010",
            "suqian-xichu",
            "suzhou-osmanthus",
            "weihai-haibei",
            "xiamen-egret",
            "yiwu-2017");

    @Test
    void the_rulebooks_of_the_catalog_have_the_findings_that_are_written_down() throws IOException {
        Catalog catalog = Catalog.shipped();
        List<String> told = new ArrayList<>();
        for (String rulebook : RULEBOOKS) {
            Linter.rulebook(rulebook, ON, catalog)
                    .findings()
                    .forEach(finding -> told.add(rulebook + " " + finding.kind().word() + " "
                            + finding.path().replaceAll("^.*?rulebook\\.", "")));
        }
        assertThat(catalog.list("rulebooks")).containsAll(RULEBOOKS);
        assertThat(told).isEqualTo(Files.readAllLines(LintTest.folder().resolve("rulebooks.txt")));
    }
}

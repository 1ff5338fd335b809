package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents say what is there, and what they point at exists. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    @Test
    void what_a_document_links_to_exists() {
        List<String> findings = new ArrayList<>();
        for (Path file : documents()) {
            List<String> targets = LINK.matcher(House.read(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                    .toList();
            for (String target : targets) {
                if (!Files.exists(file.resolveSibling(target))) {
                    findings.add(House.name(file) + " links to " + target);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_decision_has_a_number_and_says_why_and_at_what_cost() {
        List<Path> decisions = documents().stream()
                .filter(file -> House.name(file).startsWith("docs/decisions/"))
                .filter(file -> !file.endsWith("README.md"))
                .toList();
        assertThat(decisions).hasSizeGreaterThanOrEqualTo(3);
        assertThat(decisions).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches(DECISION);
            assertThat(House.read(file)).contains("## Context", "## Decision", "## Cost");
        });
        assertThat(decisions.stream().map(DocumentsTest::number).toList()).doesNotHaveDuplicates();
    }

    @Test
    void the_build_and_the_licences_are_where_a_stranger_looks() {
        assertThat(List.of("LICENSE", "CITATION.cff", "CHANGELOG.md", "CONTRIBUTING.md", "catalog/LICENSE.md"))
                .allSatisfy(name -> assertThat(House.root().resolve(name)).isRegularFile());
        assertThat(List.of("mvnw", "glasshouse", ".ci/run", ".ci/format"))
                .allSatisfy(name -> assertThat(House.root().resolve(name)).isExecutable());
        assertThat(House.read(House.root().resolve(".ci/run"))).contains("./mvnw -B -ntp verify");
    }

    private static String number(Path decision) {
        return DECISION.matcher(decision.getFileName().toString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> documents() {
        List<Path> documents = House.files().stream()
                .filter(file -> House.extension(file).equals("md"))
                .toList();
        assertThat(documents).hasSizeGreaterThanOrEqualTo(5);
        return documents;
    }
}

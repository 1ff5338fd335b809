package glasshouse.experiment.example;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What articles say is what was found. After a deliberate change run the experiments, copy what they found, and write the tables anew with
 * {@code -Dglasshouse.update-reference=true}.
 */
class ArticlesTest {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])([0-9][0-9,]*\\.[0-9]+|[0-9]{1,3}(,[0-9]{3})+)(?![\\w])");

    static Stream<Path> examples() {
        return Article.examples().stream();
    }

    @Test
    void there_are_four() {
        assertThat(examples().map(folder -> folder.getFileName().toString()))
                .contains("false-matches", "good-faith", "joined-lists", "notice");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tables_are_what_was_found(Path example) throws IOException {
        Article article = Article.of(example);
        if (Boolean.getBoolean("glasshouse.update-reference")) {
            Files.writeString(example.resolve("README.md"), article.written());
            article = Article.of(example);
        }

        assertThat(article.tables()).isNotEmpty();
        assertThat(article.written()).isEqualTo(article.text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_number_of_the_result_stands_in_a_table(Path example) {
        Article article = Article.of(example);
        String told = section(article.text(), "## What was found");
        String prose = told.replaceAll("(?s)<!--.*?-->", "")
                .lines()
                .filter(line -> !line.startsWith("|"))
                .collect(Collectors.joining("\n"));
        Set<String> known = NUMBER.matcher(
                        article.tables().stream().map(Article.Table::lines).collect(Collectors.joining("\n")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        known.add("1,000");
        assertThat(NUMBER.matcher(prose).results().map(MatchResult::group)).isSubsetOf(known);
    }

    private static String section(String text, String heading) {
        int from = text.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_article_says_what_it_does_not_show_and_how_it_is_made_again(Path example) {
        String text = Article.of(example).text();

        assertThat(text)
                .contains(
                        "## What was run",
                        "## How sure",
                        "## What it does not show",
                        "./glasshouse explore examples/" + example.getFileName(),
                        "synthetic");
        List<Finding> findings = findings(example);
        assertThat(findings.stream().map(Finding::failedPoints)).isNotEmpty().containsOnly(0);
        long assumed =
                findings.stream().mapToLong(Finding::assumedParameters).max().orElseThrow();
        assertThat(text).contains("hangs on %d assumed numbers".formatted(assumed));
    }

    private static List<Finding> findings(Path example) {
        try (Stream<Path> found = Files.list(example.resolve("found"))) {
            return found.filter(Files::isDirectory)
                    .sorted()
                    .map(FoundTable::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The firms' part of a report, and of several runs side by side. */
class ReportOfFirmsTest {
    private static final Path SMALL = Path.of("..", "engine", "src", "test", "resources", "small", "everything.yaml");

    @TempDir
    private static Path folder;

    private static Path run;
    private static String html;
    private static String firms;

    @BeforeAll
    static void report_a_run_with_firms() throws IOException {
        run = folder.resolve("run");
        assertThat(Cli.run("run", SMALL, "--persons", "1600", "--weeks", "40", "--out", run)
                        .code())
                .isZero();
        Cli.Result result = Cli.run("report", run);
        assertThat(result.code()).as(result.err()).isZero();
        html = Files.readString(run.resolve("report.html"));
        firms = html.substring(html.indexOf("<section id=\"firms\""), html.indexOf("<section id=\"life\""));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void firms_have_a_part_of_their_own_with_the_pictures_that_people_have() {
        assertThat(firms)
                .contains("200 synthetic firms, standing for ", "At the end they are rated excellent")
                .contains("id=\"firms-fig-classes\"", "id=\"firms-fig-grades\"", "id=\"firms-fig-lists\"")
                .contains("id=\"firms-fig-inspections\"", "id=\"firms-fig-unequal\"", "id=\"firms-fig-denials\"")
                .contains("micro", "foreign", "manufacturing", "thin", "% of firms", "Not:")
                .doesNotContain("adults", "NaN", "Infinity");
        assertThat(html).contains("<a href=\"#firms\">The firms</a>");
        assertThat(all(" id=\"([^\"]*)\"", html)).doesNotHaveDuplicates();
    }

    @Test
    void the_commands_ask_the_tables_of_firms_and_answer() {
        List<String> questions = all("<code>glasshouse query RUN &quot;(.*?)&quot;</code>", firms);

        assertThat(questions).hasSizeGreaterThan(8).allSatisfy(question -> {
            assertThat(question).contains(" firm_").doesNotContain(" tally", " from listing");
            String sql = question.replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
            assertThat(Cli.run("query", run, sql).code()).as(sql).isZero();
        });
    }

    @Test
    void beside_a_run_without_firms_they_are_compared_and_the_other_has_no_such_part() throws IOException {
        Path core = folder.resolve("core");
        Cli.run("run", "core", "--persons", "300", "--weeks", "5", "--out", core);
        Path both = folder.resolve("both.html");
        assertThat(Cli.run("report", core, run, "--out", both).code()).isZero();
        String page = Files.readString(both);

        assertThat(page).contains("blacklistings of firms", "id=\"r2-firms\"", "id=\"r2-firms-fig-classes\"");
        assertThat(page).doesNotContain("id=\"r1-firms\"");
        assertThat(all(" id=\"([^\"]*)\"", page)).doesNotHaveDuplicates();
    }
}

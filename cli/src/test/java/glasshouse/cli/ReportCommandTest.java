package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stored run's report from the command line: one whole file, whose numbers the commands in it make. */
class ReportCommandTest {
    private static final int MOST_BYTES = 3_000_000;
    private static final String HOSTILE = "A town's <script>alert(1)</script> & \"rules\"";

    @TempDir
    private static Path shared;

    private static Path run;
    private static String html;

    @TempDir
    private Path folder;

    @BeforeAll
    static void report_a_run_whose_title_is_hostile() throws IOException {
        Path patch = Files.writeString(
                shared.resolve("hostile.yaml"), "patch: hostile\nset: {title: '" + HOSTILE.replace("'", "''") + "'}\n");
        run = shared.resolve("run");
        Object[] words = {
            "run",
            "rongcheng-2018",
            "--patch",
            patch,
            "--persons",
            "3000",
            "--weeks",
            "120",
            "--seed",
            "3",
            "--out",
            run
        };
        assertThat(Cli.run(words).code()).isZero();
        Cli.Result result = Cli.run("report", run);
        assertThat(result.code()).as(result.err()).isZero();
        html = Files.readString(run.resolve("report.html"));
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void it_is_one_file_under_three_megabytes_that_loads_nothing() {
        assertThat(html.length()).isBetween(50_000, MOST_BYTES);
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").contains("default-src &#39;none&#39;");
        assertThat(all(" src=\"([^\"]*)\"")).isEmpty();
        assertThat(all(" href=\"([^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).matches("#.+|data:,"));
        assertThat(all("<style>(.*?)</style>")).singleElement().asString().doesNotContain("url(", "@import", "//");
    }

    @Test
    void what_a_scenario_says_is_shown_and_never_obeyed() {
        assertThat(html).contains("A town&#39;s &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;rules&quot;");
        assertThat(all("(<script[^>]*>)")).containsExactly("<script>");
        assertThat(html).doesNotContain("<script>alert");
    }

    @Test
    void it_says_what_it_is_before_any_number() {
        assertThat(html.indexOf("a model with the published rulebook of Rongcheng, not Rongcheng"))
                .isPositive()
                .isLessThan(html.indexOf("In short"));
        assertThat(html).containsSubsequence("It hangs on", "assumed numbers of", "Closed cohort", "In short");
        assertThat(html.indexOf("What it is for</h")).isLessThan(html.indexOf("What it does besides</h"));
    }

    @Test
    void every_picture_has_a_title_and_every_name_is_there_once() {
        List<String> pictures = all("<svg (.*?</title>)");
        assertThat(pictures)
                .hasSizeGreaterThan(10)
                .allSatisfy(svg -> assertThat(svg).contains("<title id="));
        assertThat(all("<svg ([^>]*)>")).hasSameSizeAs(pictures);
        List<String> ids = all(" id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        for (String names : all(" aria-labelledby=\"([^\"]*)\"")) {
            assertThat(ids).contains(names.split(" "));
        }
        for (String target : all(" href=\"#([^\"]*)\"")) {
            assertThat(ids).contains(target);
        }
    }

    @Test
    void headings_follow_each_other_without_a_gap() {
        List<Integer> levels =
                all("<h([1-6])[ >]").stream().map(Integer::valueOf).toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void every_command_shown_makes_the_numbers_shown() {
        List<MatchResult> shown = Pattern.compile(
                        "<tbody>((?:(?!<tbody>).)*?)</tbody></table></div>\\s*<pre[^>]*><code>glasshouse query RUN &quot;(.*?)&quot;</code>",
                        Pattern.DOTALL)
                .matcher(html)
                .results()
                .toList();
        assertThat(shown.size())
                .isGreaterThan(10)
                .isGreaterThanOrEqualTo(all("<code>glasshouse (query)").size() - 1);
        for (MatchResult one : shown) {
            Cli.Result answer = Cli.run("query", run, unescaped(one.group(2)), "--format", "csv");
            assertThat(answer.code()).as(answer.err()).isZero();
            assertThat(cells(one.group(1)))
                    .as(one.group(2))
                    .isEqualTo(digits(answer.out().lines().skip(1)));
        }
    }

    /** Lists the whole numbers of a table's cells; names and fractions are compared by their presence alone. */
    private static List<Long> cells(String body) {
        return Pattern.compile("<td class=\"n\">([\\d,]+)</td>")
                .matcher(body)
                .results()
                .map(found -> Long.valueOf(found.group(1).replace(",", "")))
                .toList();
    }

    private static List<Long> digits(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
                .filter(cell -> cell.matches("\\d+"))
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        Path again = folder.resolve("again.html");
        assertThat(Cli.run("report", run, "--out", again, "--json").out()).contains("\"report\":", "\"synthetic\":");
        assertThat(Files.readString(again)).isEqualTo(html);
    }

    @Test
    void several_runs_stand_on_one_page_and_need_a_name_for_it() throws IOException {
        Path core = folder.resolve("core");
        assertThat(Cli.run("run", "core", "--persons", "300", "--weeks", "5", "--out", core)
                        .code())
                .isZero();

        assertThat(Cli.run("report", run, core).code()).isEqualTo(CommandLines.BAD_INPUT);
        Path both = folder.resolve("both.html");
        Cli.Result result = Cli.run("report", run, core, "--out", both, "--json");
        assertThat(result.code()).as(result.err()).isZero();
        List<?> runs = (List<?>) Json.read(result.out(), Map.class).get("runs");
        assertThat(runs).hasSize(2);
        assertThat(Files.readString(both)).contains("2 runs side by side", "id=\"r1-key\"", "id=\"r2-key\"");
    }

    @Test
    void a_run_that_is_not_there_is_one_clear_message() {
        Cli.Result result = Cli.run("report", folder.resolve("nowhere"));

        assertThat(result.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(result.err()).contains("No such run");
    }

    @Test
    void a_browser_shows_it_without_a_complaint() throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(part -> Path.of(part, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "chromium is not on the path");
        Path log = folder.resolve("log");
        Path dom = folder.resolve("dom");
        List<String> command = new ArrayList<>(List.of(
                browser.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"));
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--dump-dom");
        command.add(run.resolve("report.html").toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(log)).doesNotContain(":CONSOLE");
        assertThat(Files.readString(dom)).contains("</html>").doesNotContain("<p class=\"filter\" hidden");
    }
}

package glasshouse.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glasshouse.cli.Cli;
import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of experiments, twins and divergences from the command line, as a browser shows them. */
class ReportOfExperimentsTest {
    private static final String QUESTION = """
            experiment: cameras
            title: "What a camera's <script>alert(1)</script> does"
            scenario: core
            persons: 1000
            weeks: 30
            regimes:
              blind: {patches: [blind.yaml]}
            factors:
              propensity: {path: society.conduct.acts.act.propensity, low: 0.5, high: 0.9}
              far: {path: society.response.fear_of_listing}
            design: {kind: sobol-sequence, size: 6}
            outputs:
              lost: {metrics: [points_lost], per: [persons], unit: points}
            claims:
              fewer: {regime: blind, output: lost, sign: falls}
            """;

    @TempDir
    private static Path shared;

    private static Path experiment;
    private static Path twins;
    private static Path apart;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_something() throws IOException {
        Files.writeString(
                shared.resolve("blind.yaml"), "patch: blind\nset: {institution.cameras.camera.sensitivity: 0.1}\n");
        Path question = Files.writeString(shared.resolve("cameras.yaml"), QUESTION);
        experiment = shared.resolve("experiment");
        succeed("explore", question, "--out", experiment, "--report");
        twins = shared.resolve("twins");
        Object[] size = {"--persons", "1000", "--weeks", "30"};
        succeed(
                "twin",
                "classroom",
                "--patch",
                "no-false-match",
                "--replicates",
                "2",
                "--out",
                twins,
                size[0],
                size[1],
                size[2],
                size[3]);
        Path run = shared.resolve("run");
        succeed("run", "classroom", "--out", run, size[0], size[1], size[2], size[3]);
        apart = shared.resolve("apart");
        succeed("diverge", run, "--patch", "no-false-match", "--out", apart);
        succeed("report", twins);
        succeed("report", apart);
    }

    private static Cli.Result succeed(Object... words) {
        Cli.Result result = Cli.run(words);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private static List<Path> reports() {
        return Stream.of(experiment, twins, apart)
                .map(found -> found.resolve("report.html"))
                .toList();
    }

    @Test
    void each_is_one_file_that_loads_nothing_and_obeys_nothing() throws IOException {
        for (Path report : reports()) {
            String html = Files.readString(report);
            assertThat(html)
                    .startsWith("<!DOCTYPE html>")
                    .contains("default-src &#39;none&#39;", "<svg ", "Made again by")
                    .doesNotContain("<script>alert", " src=", "url(", "NaN");
            assertThat(html.indexOf("Synthetic")).isPositive().isLessThan(html.indexOf("<svg "));
        }
        assertThat(Files.readString(reports().getFirst())).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void what_the_table_says_is_what_the_finding_holds() throws IOException {
        Map<?, ?> finding = Json.read(Files.readString(experiment.resolve("finding.json")), Map.class);
        Map<?, ?> effect = (Map<?, ?>) ((List<?>) finding.get("effects")).getFirst();
        String html = Files.readString(experiment.resolve("report.html"));

        String mean = new BigDecimal((Double) effect.get("mean"))
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
        assertThat(html).contains("<td class=\"n\">" + mean + "</td>");
    }

    @Test
    void pictures_are_files_of_their_own_and_the_same_bytes_again() throws IOException {
        Path pictures = folder.resolve("pictures");
        Path again = folder.resolve("again");
        succeed("report", experiment, "--svg", pictures, "--out", folder.resolve("one.html"));
        succeed("report", experiment, "--svg", again, "--out", folder.resolve("two.html"));

        assertThat(folder.resolve("two.html")).hasSameTextualContentAs(folder.resolve("one.html"));
        try (Stream<Path> files = Files.list(pictures)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(2);
            for (Path file : all) {
                assertThat(file).hasSameTextualContentAs(again.resolve(file.getFileName()));
                assertThat(Files.readString(file)).contains("Synthetic");
            }
        }
    }

    @Test
    void what_is_not_whole_or_stands_in_the_wrong_place_is_one_clear_message() throws IOException {
        Path half = Files.createDirectories(folder.resolve("half"));
        Files.writeString(
                half.resolve("progress.json"),
                "{\"done\": 34, \"of\": 80, \"command\": \"glasshouse explore x.yaml\"}");
        Cli.Result result = Cli.run("report", half);
        assertThat(result.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(result.err()).contains("has not ended: 34 of 80 points", "glasshouse explore x.yaml");
        assertThat(half.resolve("report.html")).doesNotExist();

        assertThat(Cli.run("report", experiment, twins).code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("report", shared.resolve("run"), "--svg", folder).code())
                .isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("report", folder.resolve("nowhere")).err()).contains("No such run");
    }

    @Test
    void a_browser_shows_each_without_a_complaint() throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(part -> Path.of(part, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "chromium is not on the path");
        for (Path report : reports()) {
            Path log = folder.resolve("log");
            Process process = new ProcessBuilder(
                            browser.get().toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--enable-logging=stderr",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--dump-dom",
                            report.toUri().toString())
                    .redirectOutput(folder.resolve("dom").toFile())
                    .redirectError(log.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(log)).doesNotContain(":CONSOLE");
            assertThat(Files.readString(folder.resolve("dom"))).contains("</html>");
        }
    }
}

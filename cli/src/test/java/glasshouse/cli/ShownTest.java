package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What concept pages say a run shows can be read off one: each page that ends in "What a run shows" has commands, and each
 * command answers, with rows, on a small run of the scenario that it names.
 */
class ShownTest {
    private static final Path PAGES = Path.of("..", "docs", "concepts");
    private static final String HEADING = "## What a run shows";
    private static final Pattern COMMAND =
            Pattern.compile("\\./glasshouse query runs/([a-z0-9-]+)-\\*(?:\\s*\\\\\\n)?\\s*\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("\\bM([1-9][0-9]?)\\b");

    /** The parts of the real system that pages show: MISSION's rows as they are built. */
    private static final List<Integer> PARTS = List.of(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            31, 32);

    /** Weeks of scenarios of which half a decade shows what a decade does. */
    private static final Map<String, String> SHORTER = Map.of(
            "data-islands-joined",
            "260",
            "short-memory",
            "260",
            "payments-company",
            "104",
            "payments-handed-over",
            "104",
            "thin-file-lending",
            "157",
            "thin-file-private",
            "157");

    @TempDir
    static Path folder;

    /** One command of a page. */
    private record Shown(String page, String scenario, String sql) {}

    @Test
    void every_part_of_the_real_system_that_is_modelled_is_shown_by_a_page() throws IOException {
        Set<Integer> shown = new TreeSet<>();
        for (String section : sections().values()) {
            Matcher row = ROW.matcher(section);
            while (row.find()) {
                shown.add(Integer.parseInt(row.group(1)));
            }
        }

        assertThat(shown).containsAll(PARTS);
    }

    @Test
    void every_command_that_shows_something_answers_with_rows() throws IOException {
        List<Shown> all = commands();
        assertThat(all).hasSizeGreaterThanOrEqualTo(PARTS.size());
        Map<String, Path> runs = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Shown shown : all) {
            Path run = runs.computeIfAbsent(shown.scenario(), ShownTest::run);
            Cli.Result result = Cli.run("query", run, shown.sql(), "--json");
            if (result.code() != 0 || !result.out().contains("\"rows\":[\n{")) {
                wrong.add(shown.page() + ": " + shown.sql() + "\n" + result.out() + result.err());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Path run(String scenario) {
        Path out = folder.resolve(scenario);
        List<Object> line =
                new ArrayList<>(List.of("run", scenario, "--persons", "5000", "--threads", "2", "--out", out));
        if (SHORTER.containsKey(scenario)) {
            line.addAll(List.of("--weeks", SHORTER.get(scenario)));
        }
        Cli.Result result = Cli.run(line.toArray());
        assertThat(result.code()).as(scenario + ": " + result.err()).isZero();
        return out;
    }

    private static List<Shown> commands() throws IOException {
        List<Shown> commands = new ArrayList<>();
        sections().forEach((page, section) -> {
            Matcher command = COMMAND.matcher(section);
            while (command.find()) {
                commands.add(new Shown(page, command.group(1), command.group(2).replaceAll("\\s*\\\\?\\n\\s*", " ")));
            }
        });
        return commands;
    }

    /** Returns what each page that has it says below the heading. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                String text = Files.readString(page);
                int at = text.indexOf(HEADING);
                if (at >= 0) {
                    sections.put(page.getFileName().toString(), text.substring(at));
                }
            }
        }
        return sections;
    }
}

package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String BOOK = """
            what: a rulebook of our own
            start: 100
            least: 0
            most: 200
            grades: {c: {from: 0}, b: {from: 90}, a: {from: 110}}
            rules:
              litter: {what: litter, acts: [litter], agency: street-wardens, points: -1}
              whistle: {what: whistling, acts: [whistle-at-night], agency: street-wardens, points: -1}
              help: {what: help, acts: [help-neighbour], agency: street-wardens, points: 1}
            """;

    @TempDir
    Path folder;

    @Test
    void findings_say_where_and_why_and_give_the_twin() {
        Cli.Result result = Cli.run("lint", "rongcheng-2018");

        assertThat(result.code()).isEqualTo(CommandLines.FAILED);
        assertThat(result.out())
                .contains("warning bought at catalog/rulebooks/rongcheng-2018.yaml:")
                .contains("100 yuan a point")
                .contains("Why it matters: Regressivity")
                .contains("glasshouse twin rongcheng-2018 --persons 1e4 --patch ./")
                .contains("rongcheng-2018: 0 errors, ");
    }

    @Test
    void a_rulebook_of_ones_own_is_tried_in_a_world_of_its_own() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.yaml"), BOOK);
        Cli.Result result = Cli.run("lint", file, "--json");

        assertThat(result.code()).as(result.err()).isEqualTo(CommandLines.FAILED);
        Map<?, ?> tree = Json.read(result.out(), Map.class);
        List<?> findings = (List<?>) tree.get("findings");
        assertThat(findings).hasSize(1);
        Map<?, ?> finding = (Map<?, ?>) findings.getFirst();
        assertThat(finding.get("kind")).isEqualTo("never-fires");
        assertThat(finding.get("file")).isEqualTo(file.toString());
        assertThat(finding.get("line")).isEqualTo(8);
        assertThat(finding.get("twin").toString()).contains("glasshouse twin ./world-of-ours.yaml");
        write(tree.get("files").toString());
        write(finding.get("twin").toString());
        Path world = folder.resolve("world-of-ours.yaml");
        try (var patches = Files.newDirectoryStream(folder, "without-*.yaml")) {
            Cli.Result twin = Cli.run(
                    "twin",
                    world,
                    "--persons",
                    "60",
                    "--weeks",
                    "9",
                    "--replicates",
                    "2",
                    "--patch",
                    patches.iterator().next());
            assertThat(twin.code()).as(twin.err()).isZero();
        }
    }

    @Test
    void what_is_neither_rulebook_nor_scenario_is_bad_input() {
        assertThat(Cli.run("lint", "everyday").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("lint", "no-such-thing").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("lint", "rongcheng-2018", "--as", "recipe").code()).isEqualTo(CommandLines.BAD_INPUT);
    }

    /** Does what the printed commands that write files say. */
    private void write(String commands) throws IOException {
        for (String command : commands.split("cat > ")) {
            int named = command.indexOf(" <<'END'\n");
            if (named > 0) {
                String text = command.substring(named + 9, command.indexOf("\nEND", named) + 1);
                Files.writeString(folder.resolve(command.substring(0, named)), text);
            }
        }
    }
}

package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.Sizes;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.finding.ExperimentTables;
import glasshouse.experiment.question.ExperimentSettings;
import glasshouse.experiment.run.RunTables;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.table.Table;
import glasshouse.results.reference.TablePage;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.schema.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The reference pages are what the declarations say. After a deliberate change write them anew with
 * {@code ./mvnw verify -Dglasshouse.update-reference=true}.
 */
class ReferenceDocsTest {
    private static final Path PAGES = Path.of("..", "docs", "reference");

    @Test
    void reference_pages_are_up_to_date() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Path file = PAGES.resolve(page.getKey());
            if (Boolean.getBoolean("glasshouse.update-reference")) {
                Files.createDirectories(PAGES);
                Files.writeString(file, page.getValue());
            }
            assertThat(file).exists();
            assertThat(Files.readString(file).equals(page.getValue()))
                    .as(page.getKey() + " is up to date")
                    .isTrue();
        }
    }

    /** The smallest world: its counts stand for all, whose columns follow from the scenario. */
    private static World smallest() {
        Loader<Scenario> loader = Loader.of(Scenario.class, Catalog.shipped());
        return World.of(loader.load("core", "scenarios", Sizes.patches("10", "1")), Seeds.both(1), 1);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder index = new StringBuilder("# Reference\n\nMade from the declarations.\n\n")
                .append("- [settings](settings.md)\n- [experiments](experiments.md)\n- [commands](commands.md)\n");
        pages.put("settings.md", Reference.of(Scenario.class));
        pages.put("experiments.md", Reference.of(ExperimentSettings.class));
        pages.put("commands.md", commands());
        World smallest = smallest();
        for (Table table : RunTables.all(smallest)) {
            String name = "table-" + table.name().replace('_', '-') + ".md";
            index.append("- [table ")
                    .append(table.name())
                    .append("](")
                    .append(name)
                    .append(")\n");
            pages.put(name, TablePage.of(table));
        }
        index.append("- [tables of firms](table-firms.md)\n");
        pages.put("table-firms.md", TablePage.ofFirms(RunTables.ofFirms(smallest.metrics())));
        index.append("- [tables of experiments](table-experiments.md)\n");
        pages.put("table-experiments.md", TablePage.ofExperiments(ExperimentTables.declared()));
        pages.put("README.md", index.toString());
        return pages;
    }

    private static String commands() {
        StringBuilder commands = new StringBuilder("# Commands\n");
        for (String command : List.of(
                "run",
                "twin",
                "explore",
                "diverge",
                "report",
                "story",
                "check",
                "new",
                "query",
                "validate",
                "lint",
                "situations",
                "scorecard",
                "calibrate",
                "schema",
                "scenarios",
                "explain",
                "bench")) {
            String help = Cli.run(command, "--help")
                    .out()
                    .replaceAll("[ \\t]+\\n", "\n")
                    .strip();
            commands.append("\n## ")
                    .append(command)
                    .append("\n\n```\n")
                    .append(help)
                    .append("\n```\n");
        }
        return commands.toString();
    }
}

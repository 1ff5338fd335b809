package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.engine.world.Scenario;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the scenarios of the catalog. */
@Command(name = "scenarios", description = "List the scenarios of the catalog.")
final class ScenariosCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        List<Map<String, Object>> trees = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> names = catalog.list("scenarios");
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        for (String name : names) {
            Scenario scenario = loader.load(name, "scenarios", List.of()).value();
            int persons = scenario.society().persons();
            int weeks = scenario.horizon().weeks();
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("scenario", name);
            tree.put("title", scenario.title());
            tree.put("persons", persons);
            tree.put("weeks", weeks);
            tree.put("about", scenario.about().strip());
            trees.add(tree);
            String size = "(%,d people, %d weeks)".formatted(persons, weeks);
            lines.add(name + " ".repeat(width + 1 - name.length()) + scenario.title() + " " + size);
        }
        if (output.json()) {
            output.print(Map.of("scenarios", trees));
        } else {
            lines.forEach(output.out()::println);
        }
        return CommandLines.SUCCESS;
    }
}

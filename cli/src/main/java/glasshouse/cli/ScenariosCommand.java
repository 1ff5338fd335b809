package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.engine.world.Scenario;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the scenarios of the catalog. */
@Command(name = "scenarios", description = "List the scenarios of the catalog.")
final class ScenariosCommand implements Callable<Integer> {
    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

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
        if (json) {
            CommandLines.out(spec).println(Json.line(Map.of("scenarios", trees)));
        } else {
            lines.forEach(CommandLines.out(spec)::println);
        }
        return CommandLines.SUCCESS;
    }
}

package glasshouse.cli;

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
        List<Map<String, Object>> all = new ArrayList<>();
        for (String name : catalog.list("scenarios")) {
            Scenario scenario = loader.load(name, "scenarios", List.of()).value();
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("scenario", name);
            tree.put("title", scenario.title());
            tree.put("persons", scenario.society().persons());
            tree.put("weeks", scenario.horizon().weeks());
            tree.put("about", scenario.about().strip());
            all.add(tree);
        }
        if (json) {
            CommandLines.out(spec).println(Json.line(Map.of("scenarios", all)));
            return CommandLines.SUCCESS;
        }
        for (Map<String, Object> tree : all) {
            CommandLines.out(spec)
                    .println("%-20s %s (%,d people, %d weeks)"
                            .formatted(tree.get("scenario"), tree.get("title"), tree.get("persons"), tree.get("weeks")));
        }
        return CommandLines.SUCCESS;
    }
}

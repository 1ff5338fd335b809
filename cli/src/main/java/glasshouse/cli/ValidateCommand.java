package glasshouse.cli;

import glasshouse.engine.world.Scenario;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a scenario with everything it names, and says all that is wrong. */
@Command(
        name = "validate",
        description = "Read a scenario with everything it names, and say all that is wrong with it.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "catalog name or file")
    private String scenario = "";

    @Option(names = "--patch", paramLabel = "PATCH", description = "catalog name or file of a patch; may be repeated")
    private List<String> patches = new ArrayList<>();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        List<Patch> all = new ArrayList<>();
        for (String patch : patches) {
            all.add(Patch.read(patch, catalog));
        }
        Loaded<Scenario> loaded = Loader.of(Scenario.class, catalog).load(scenario, "scenarios", all);
        long assumed = loaded.parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        String hash = loaded.hash(Scenario.WORLD.toArray(String[]::new));
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("valid", true);
            tree.put("scenario", loaded.value().scenario());
            tree.put("world_hash", hash);
            tree.put("parameters", loaded.parameters().size());
            tree.put("assumed_parameters", assumed);
            CommandLines.out(spec).println(Json.line(tree));
        } else {
            CommandLines.out(spec)
                    .println(scenario + " is valid: " + loaded.parameters().size() + " numbers, " + assumed
                            + " of them assumed; world " + hash.substring(0, 8));
        }
        return CommandLines.SUCCESS;
    }
}

package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OnOption;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.PatchOptions;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.explore.Experiment;
import glasshouse.kernel.problem.Place;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a file with everything it names, and says all that is wrong. */
@Command(
        name = "validate",
        description = {
            "Read a file with everything it names, and say all that is wrong with it.",
            "A scenario, rulebook, situations, population, conduct, firms, firm-conduct, experiment or patch; known by its keys."
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "file or catalog name")
    private String file = "";

    @Mixin
    private PatchOptions patches = new PatchOptions();

    @Mixin
    private OnOption on = new OnOption();

    @Mixin
    private KindOption as = new KindOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        Kind kind = as.of(file, catalog);
        SequencedMap<String, Object> about = new LinkedHashMap<>();
        about.put("valid", true);
        about.put("kind", kind.word());
        about.put(kind.word(), file);
        about.putAll(kind.type().isPresent() ? settings(kind, kind.type().get(), catalog) : patch(catalog));
        output.out().println(output.json() ? Json.line(about) : sentence(about));
        return CommandLines.SUCCESS;
    }

    private Map<String, Object> patch(Catalog catalog) {
        Patch patch = Patch.read(file, catalog);
        Loader.of(Scenario.class, catalog).load(on.scenario(), Kind.SCENARIO.folder(), List.of(patch));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("changes", patch.changes().size());
        about.put("on", on.scenario());
        return about;
    }

    private <T extends Record> Map<String, Object> settings(Kind kind, Class<T> type, Catalog catalog) {
        Loaded<T> loaded = Loader.of(type, catalog).load(file, kind.folder(), patches.read(catalog));
        long assumed = loaded.parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("parameters", loaded.parameters().size());
        about.put("assumed_parameters", assumed);
        if (kind == Kind.EXPERIMENT) {
            Path path = Catalog.path(file, new Place(file, 1, 1));
            about.put(
                    "points",
                    Experiment.read(path, patches.read(catalog), catalog)
                            .design()
                            .size());
        }
        if (kind == Kind.SCENARIO) {
            about.put("world_hash", loaded.hash(Scenario.WORLD.toArray(String[]::new)));
        }
        return about;
    }

    private String sentence(Map<String, Object> about) {
        StringBuilder sentence = new StringBuilder(file)
                .append(" is a valid ")
                .append(Kind.SITUATIONS.word().equals(about.get("kind")) ? "file of situations" : about.get("kind"))
                .append(": ");
        if (about.containsKey("on")) {
            return sentence.append(about.get("changes"))
                    .append(" changes, tried on ")
                    .append(on.scenario())
                    .toString();
        }
        sentence.append(about.get("parameters")).append(" numbers, ");
        sentence.append(about.get("assumed_parameters")).append(" of them assumed");
        return sentence.toString();
    }
}

package glasshouse.cli;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.views.effect.EffectTable;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** Runs the same people with the same luck under another regime, and prints the paired differences. */
@Command(
        name = "twin",
        description = {
            "Run the same people with the same luck under another regime, and print the paired differences.",
            "Each pair has another luck; an effect whose 95 %% interval contains zero is called unresolved."
        })
final class TwinCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "catalog name or file")
    private String scenario = "";

    @Option(names = "--patch", required = true, paramLabel = "PATCH", description = "catalog name or file of the patch")
    private List<String> patches = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "date from which the patch holds (default: the start)")
    private @Nullable String from;

    @Option(names = "--replicates", paramLabel = "N", description = "pairs, each with another luck (default: 10)")
    private int replicates = 10;

    @Option(names = "--seed", paramLabel = "SEED", description = "seed of the people and of the first pair's luck")
    private long seed = 1;

    @Option(names = "--persons", paramLabel = "N", description = "adults simulated, such as 1e5")
    private @Nullable String persons;

    @Option(names = "--weeks", paramLabel = "N", description = "weeks simulated")
    private @Nullable String weeks;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        List<Patch> size = Sizes.patches(persons, weeks);
        Loaded<Scenario> baseline = loader.load(scenario, "scenarios", size);
        Sizes.requireRoom(baseline.value().society().persons());
        List<Patch> all = new ArrayList<>(size);
        for (String patch : patches) {
            all.add(Patch.read(patch, catalog));
        }
        Loaded<Scenario> patched = loader.load(scenario, "scenarios", all);
        TwinRequest request =
                new TwinRequest(baseline, patched, date(baseline), replicates, Seeds.both(seed), Math.max(1, threads));
        PrintWriter out = CommandLines.out(spec);
        Interrupts interrupts = Interrupts.listen();
        try (Progress progress = Progress.start("pairs")) {
            Twins.Result result = new Twins(request, progress::show, interrupts::asked).run();
            progress.close();
            print(out, baseline, request, result);
            return interrupts.asked() ? CommandLines.INTERRUPTED : CommandLines.SUCCESS;
        }
    }

    private LocalDate date(Loaded<Scenario> baseline) {
        if (from == null) {
            return baseline.value().horizon().start();
        }
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw new ProblemException(List.of(new Problem(
                    "date from which the patch holds",
                    from,
                    new Place("--from", 1, 1),
                    "must be a date such as 2020-01-01",
                    "")));
        }
    }

    private void print(PrintWriter out, Loaded<Scenario> baseline, TwinRequest request, Twins.Result result) {
        EffectTable table = new EffectTable(result.effects());
        long assumed = baseline.parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("synthetic", true);
            tree.put("scenario", baseline.value().scenario());
            tree.put("patches", patches);
            tree.put("from", request.from().toString());
            tree.put("persons", baseline.value().society().persons());
            tree.put("weeks", baseline.value().horizon().weeks());
            tree.put("pairs", result.pairs());
            tree.put("assumed_parameters", assumed);
            tree.put("effects", table.tree());
            out.println(Json.line(tree));
            return;
        }
        out.println("Synthetic: %s, %,d people, %d pairs, patch %s from %s."
                .formatted(
                        baseline.value().title(),
                        baseline.value().society().persons(),
                        result.pairs(),
                        String.join(", ", patches),
                        request.from()));
        table.lines().forEach(out::println);
        out.println(
                "Flows are sums from the change on, stocks are levels at the end. Differences are the model's, given");
        out.println(
                "its coupling, and hang on " + assumed + " assumed parameters; intervals cover luck alone, not those.");
    }
}

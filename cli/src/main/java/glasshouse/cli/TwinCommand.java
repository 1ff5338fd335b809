package glasshouse.cli;

import glasshouse.cli.explore.ExperimentRun;
import glasshouse.cli.option.AttributeOptions;
import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.DatedPatchOptions;
import glasshouse.cli.option.EnoughOptions;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.SeedOption;
import glasshouse.cli.option.SizeOptions;
import glasshouse.cli.option.Sizes;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.report.Keeping;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.explore.Experiment;
import glasshouse.experiment.explore.ExploreRequest;
import glasshouse.experiment.life.Lucks;
import glasshouse.experiment.shares.SharesRequest;
import glasshouse.experiment.twin.Enough;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.TwinRequest.Variant;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.views.effect.BeforeAfterTable;
import glasshouse.views.effect.EffectTable;
import glasshouse.views.effect.LookedText;
import glasshouse.views.effect.SplitTable;
import glasshouse.views.life.LuckTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Mixin
    private DatedPatchOptions patches = new DatedPatchOptions();

    @Option(
            names = "--beside",
            paramLabel = "PATCH[,PATCH]",
            description = "another regime, by its patches, compared with the same baseline; may be repeated")
    private List<String> beside = new ArrayList<>();

    @Option(names = "--replicates", paramLabel = "N", description = "pairs, each with another luck (default: 10)")
    private int replicates = 10;

    @Mixin
    private EnoughOptions enough = new EnoughOptions();

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "tell what befell one person under both regimes, and the mean over other lucks")
    private @Nullable Integer person;

    @Option(names = "--lucks", paramLabel = "N", description = "other lucks with --subject (default: 20)")
    private int lucks = 20;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SizeOptions size = new SizeOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--split",
            description = "split each difference into direct, through ties, and through what is shared")
    private boolean split;

    @Option(
            names = "--before-after",
            description =
                    "print what came after the change less what was before it, in both worlds, beside the difference")
    private boolean beforeAfter;

    @Mixin
    private AttributeOptions attribute = new AttributeOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "keep it in this folder too, for glasshouse report")
    private @Nullable Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        if (attribute.isAsked()) {
            return attribute(catalog);
        }
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        List<Patch> sizes = size.patches();
        Loaded<Scenario> baseline = loader.load(scenario, "scenarios", sizes);
        Sizes.requireRoom(baseline.value().society().persons());
        TwinRequest request = new TwinRequest(
                baseline,
                variants(loader, catalog, sizes),
                patches.from(baseline.value().horizon().start()),
                person == null ? replicates : 1 + Math.max(1, lucks),
                seed.both(),
                threads.count());
        requireOneReading(request);
        Optional<Enough> until = enough.read(request.baseline(), beforeAfter || split);
        Keeping.requirePlace(out);
        Interrupts interrupts = Interrupts.listen();
        if (person != null) {
            return tell(request, person, interrupts);
        }
        try (Progress progress = Progress.start("pairs")) {
            Twins twins = new Twins(request, progress::show, interrupts::asked);
            if (beforeAfter) {
                Twins.Changes changes = twins.beforeAfter();
                progress.close();
                print(request, changes);
            } else if (split) {
                Twins.Parts parts = twins.split();
                progress.close();
                print(request, parts);
            } else {
                Twins.Result result = until.map(twins::run).orElseGet(twins::run);
                progress.close();
                print(request, result);
            }
            return interrupts.asked() ? CommandLines.INTERRUPTED : CommandLines.SUCCESS;
        }
    }

    /** Asks the experiment of every subset of the patches. */
    private int attribute(Catalog catalog) {
        if (beforeAfter || split || person != null || enough.isAsked() || !beside.isEmpty()) {
            throw CommandLines.badOption(
                    "--attribute",
                    "",
                    "must not stand beside --split, --before-after, --subject, --half-width or --beside");
        }
        Experiment experiment = new SharesRequest(
                        scenario,
                        patches.names(),
                        patches.from(),
                        attribute.metrics(),
                        replicates,
                        attribute.orders(),
                        seed.seed())
                .experiment(size.ofExperiment(), catalog);
        Path folder = out == null
                ? Path.of("runs", "experiments", experiment.settings().experiment())
                : out;
        ExploreRequest request =
                new ExploreRequest(folder, threads.count(), ExploreRequest.Shard.WHOLE, List.of(), typed());
        return new ExperimentRun(output, Interrupts.listen(), false).of(experiment, request);
    }

    /** Returns what makes the shares again, without what changes no result. */
    private String typed() {
        return "glasshouse twin " + scenario + patches.typed() + attribute.typed()
                + (replicates == 10 ? "" : " --replicates " + replicates) + seed.typed() + size.typed();
    }

    private int tell(TwinRequest request, int subject, Interrupts interrupts) {
        if (beforeAfter || split || !beside.isEmpty()) {
            throw CommandLines.badOption(
                    "--subject", "" + subject, "must not stand beside --split, --before-after or --beside");
        }
        try (Progress progress = Progress.start("lucks")) {
            Optional<Lucks.Told> told = new Lucks(request, subject, progress::show, interrupts::asked).tell();
            progress.close();
            told.map(LuckTable::new).ifPresent(table -> print(request, subject, table));
            return told.isPresent() ? CommandLines.SUCCESS : CommandLines.INTERRUPTED;
        }
    }

    private void print(TwinRequest request, int subject, LuckTable table) {
        if (output.json()) {
            Map<String, Object> tree = about(request, request.replicates());
            tree.put("person", subject);
            tree.putAll(table.tree());
            output.print(tree);
            return;
        }
        PrintWriter out = output.out();
        out.println("Synthetic: %s, person %d of %,d, patch %s from %s."
                .formatted(
                        request.baseline().value().title(),
                        subject,
                        request.baseline().value().society().persons(),
                        request.variants().getFirst().name(),
                        request.from()));
        table.lines().forEach(out::println);
    }

    private List<Variant> variants(Loader<Scenario> loader, Catalog catalog, List<Patch> size) {
        List<Variant> variants = new ArrayList<>();
        List<Patch> first = patches.readSome(catalog);
        variants.add(variant(loader, size, patches.names(), first));
        for (String names : beside) {
            List<String> some = List.of(names.split(","));
            variants.add(variant(
                    loader,
                    size,
                    some,
                    some.stream().map(name -> Patch.read(name, catalog)).toList()));
        }
        return variants;
    }

    private Variant variant(Loader<Scenario> loader, List<Patch> size, List<String> names, List<Patch> more) {
        List<Patch> all = new ArrayList<>(size);
        all.addAll(more);
        return new Variant(String.join(" + ", names), loader.load(scenario, "scenarios", all));
    }

    private void print(TwinRequest request, Twins.Result result) {
        EffectTable table = new EffectTable(result.effects());
        Map<String, Object> tree = about(request, result.pairs());
        result.looked().ifPresent(looked -> tree.put("stopping", LookedText.tree(looked)));
        tree.put("effects", table.tree());
        if (out != null) {
            Keeping.twins(out, request.baseline(), tree, result.effects(), output.words());
        }
        if (output.json()) {
            output.print(tree);
            return;
        }
        List<String> lines = new ArrayList<>(table.lines());
        result.looked().map(looked -> LookedText.line(looked, result.pairs())).ifPresent(lines::add);
        lines.add(table.counts() + " (Holm); \"alone\" marks the others.");
        print(request, result.pairs(), lines);
        if (out != null) {
            output.out().println("Kept in " + out + "; glasshouse report " + out);
        }
    }

    private void print(TwinRequest request, Twins.Parts parts) {
        SplitTable table = new SplitTable(parts.splits());
        if (output.json()) {
            Map<String, Object> tree = about(request, parts.pairs());
            tree.put("splits", table.tree());
            output.print(tree);
            return;
        }
        print(request, parts.pairs(), table.lines());
    }

    private void requireOneReading(TwinRequest request) {
        if (beforeAfter && split) {
            throw CommandLines.badOption("--before-after", "", "must not stand beside --split");
        }
        if ((beforeAfter || split) && out != null) {
            throw CommandLines.badOption("--out", out.toString(), "must not stand beside --split or --before-after");
        }
        if ((beforeAfter || split) && !beside.isEmpty()) {
            throw CommandLines.badOption(
                    "--beside", beside.getFirst(), "must not stand beside --split or --before-after");
        }
        if (beforeAfter && request.day() < Week.DAYS) {
            throw CommandLines.badOption("--before-after", "", "must have a --from at least a week after the start");
        }
    }

    private void print(TwinRequest request, Twins.Changes changes) {
        BeforeAfterTable table = new BeforeAfterTable(changes.changes());
        if (output.json()) {
            Map<String, Object> tree = about(request, changes.pairs());
            tree.put("changes", table.tree());
            output.print(tree);
            return;
        }
        print(request, changes.pairs(), table.lines());
    }

    private Map<String, Object> about(TwinRequest request, int pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("synthetic", true);
        tree.put("scenario", request.baseline().value().scenario());
        tree.put("patches", patches.names());
        tree.put("beside", beside);
        tree.put("from", request.from().toString());
        tree.put("persons", request.baseline().value().society().persons());
        tree.put("firms", request.baseline().value().countFirms());
        tree.put("seed", seed.seed());
        tree.put("weeks", request.baseline().value().horizon().weeks());
        tree.put("pairs", pairs);
        tree.put("assumed_parameters", assumed(request));
        return tree;
    }

    private static long assumed(TwinRequest request) {
        return request.baseline().parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
    }

    private static String firms(TwinRequest request) {
        int firms = request.baseline().value().countFirms();
        return firms == 0 ? "" : " and %,d firms".formatted(firms);
    }

    private String counted() {
        return beforeAfter
                ? "Flows are a year's, stocks are levels at the change and at the end."
                : "Flows are sums from the change on, stocks are levels at the end.";
    }

    private void print(TwinRequest request, int pairs, List<String> lines) {
        PrintWriter out = output.out();
        out.println("Synthetic: %s, %,d people%s, %d pairs, patch %s from %s."
                .formatted(
                        request.baseline().value().title(),
                        request.baseline().value().society().persons(),
                        firms(request),
                        pairs,
                        request.variants().stream().map(Variant::name).collect(Collectors.joining(", or ")),
                        request.from()));
        lines.forEach(out::println);
        out.println(counted() + " Differences are the model's, given");
        out.println("its coupling, and hang on " + assumed(request)
                + " assumed parameters; intervals cover luck alone, not those.");
        out.println(
                "Many metrics are looked at: of those that do not differ, one in twenty seems to, looked at alone.");
    }
}

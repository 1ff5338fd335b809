package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.DatedPatchOptions;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.progress.ShownRun;
import glasshouse.cli.report.Keeping;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.divergence.Divergence;
import glasshouse.experiment.divergence.Divergences;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.views.divergence.DivergenceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where and for whom two worlds part. */
@Command(
        name = "diverge",
        description = {
            "Say in which week, for whom and by which decision two worlds of the same people and luck part, and who is",
            "reached from there, by what message, through whom. Both are computed again from what the runs keep.",
            "The other world is a second run, or the first one's under a --patch."
        })
final class DivergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN-A", description = "folder of a stored run")
    private Path first = Path.of(".");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RUN-B",
            description = "folder of another, with the same seeds")
    private @Nullable Path second;

    @Mixin
    private DatedPatchOptions patches = new DatedPatchOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--out", paramLabel = "DIR", description = "keep it in this folder too, for glasshouse report")
    private @Nullable Path folder;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Keeping.requirePlace(folder);
        RunFolder run = RunFolder.open(first);
        requireOneOther();
        try (Progress progress = Progress.start("")) {
            Divergences divergences =
                    new Divergences(run, threads.count(), new ShownRun(progress, Interrupts.listen(), () -> {}));
            Optional<Divergence> found = found(divergences);
            progress.close();
            found.ifPresent(divergence -> print(run, divergences.scenario(), divergence));
            return found.isPresent() ? CommandLines.SUCCESS : CommandLines.INTERRUPTED;
        }
    }

    private void requireOneOther() {
        if ((second == null) == patches.names().isEmpty()) {
            throw CommandLines.badOption(
                    "--patch",
                    String.join(", ", patches.names()),
                    "must stand in place of a second run, and one of them must be given");
        }
        if (second != null) {
            patches.requireNoDate();
        }
    }

    private Optional<Divergence> found(Divergences divergences) {
        return second == null
                ? divergences.under(
                        patches.read(Catalog.shipped()),
                        patches.from(divergences.scenario().value().horizon().start()))
                : divergences.from(RunFolder.open(second));
    }

    private void print(RunFolder run, Loaded<Scenario> scenario, Divergence divergence) {
        DivergenceText text =
                new DivergenceText(divergence, scenario.value().horizon().horizon());
        PrintWriter out = output.out();
        String synthetic = run.manifest().label().sentence();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", first.toString());
        tree.put("other", second == null ? patches.names() : second.toString());
        tree.put("synthetic", synthetic);
        tree.putAll(text.tree());
        if (folder != null) {
            Keeping.divergence(folder, scenario, tree, output.words());
        }
        if (output.json()) {
            out.println(Json.line(tree));
            return;
        }
        text.lines().forEach(out::println);
        out.println();
        out.println("(" + synthetic + ")");
        if (folder != null) {
            out.println("Kept in " + folder + "; glasshouse report " + folder);
        }
    }
}

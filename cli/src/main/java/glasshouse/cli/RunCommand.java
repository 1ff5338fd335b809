package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.PatchOptions;
import glasshouse.cli.option.SeedOption;
import glasshouse.cli.option.SizeOptions;
import glasshouse.cli.option.Sizes;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.cli.progress.FirstWeek;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.progress.ShownRun;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Manner;
import glasshouse.experiment.run.Outcome;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.RunRequest;
import glasshouse.experiment.run.Runner;
import glasshouse.experiment.summary.Summary;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Manifest;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.views.summary.SummaryText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario into a run folder and prints its summary. */
@Command(
        name = "run",
        description = {
            "Run a scenario into a run folder and print its summary.",
            "The same run again is recognised, never overwritten. Ctrl-C leaves what --resume goes on with."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "catalog name or file")
    private @Nullable String scenario;

    @Mixin
    private PatchOptions patches = new PatchOptions();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SizeOptions size = new SizeOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--out", paramLabel = "DIR", description = "the run's folder (default: runs/NAME-SEED-HASH)")
    private @Nullable Path out;

    @Option(names = "--resume", paramLabel = "DIR", description = "go on with an interrupted run")
    private @Nullable Path resume;

    @Option(
            names = "--checkpoint-weeks",
            paramLabel = "N",
            description = "weeks between checkpoints (default: as time passes)")
    private @Nullable Integer checkpointWeeks;

    @Mixin
    private OutputOptions output = new OutputOptions();

    private final FirstWeek firstWeek = new FirstWeek();

    @Override
    public Integer call() {
        if ((scenario == null) == (resume == null)) {
            throw nothingToRun();
        }
        if (checkpointWeeks != null && checkpointWeeks < 1) {
            throw CommandLines.badOption("--checkpoint-weeks", "" + checkpointWeeks, "must be at least 1");
        }
        try (Progress progress = Progress.start("")) {
            Outcome outcome = outcome(new ShownRun(progress, Interrupts.listen(), firstWeek::done));
            progress.close();
            return switch (outcome) {
                case Outcome.Done done -> print(done.folder(), done.summary(), false);
                case Outcome.Stored stored -> print(stored.folder(), read(stored.folder()), true);
                case Outcome.Interrupted interrupted -> print(interrupted);
            };
        }
    }

    private ProblemException nothingToRun() {
        String what = scenario == null ? "nothing to run" : "both a scenario and a run to resume";
        String value = scenario == null ? "" : scenario + ", " + resume;
        String must = "must be one of them: a scenario by catalog name or file, or --resume DIR";
        return new ProblemException(new Problem(what, value, Place.NOWHERE, must, "glasshouse run rongcheng-2018"));
    }

    private Outcome outcome(RunListener listener) {
        int workers = threads.count();
        Cadence cadence = checkpointWeeks == null ? Cadence.USUAL : Cadence.everyWeeks(checkpointWeeks);
        Manner manner = new Manner(workers, cadence, words());
        if (resume != null) {
            return Runner.resume(resume, manner, listener);
        }
        Catalog catalog = Catalog.shipped();
        List<Patch> all = patches.read(catalog);
        all.addAll(size.patches());
        Loaded<Scenario> loaded = Loader.of(Scenario.class, catalog).load("" + scenario, "scenarios", all);
        Sizes.requireRoom(loaded.value().society().persons());
        return Runner.run(new RunRequest(loaded, seed.both(), Optional.ofNullable(out), manner), listener);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of("glasshouse"));
        words.addAll(output.words());
        return words;
    }

    private static Summary read(RunFolder folder) {
        return Json.read(folder.summary(), Summary.class);
    }

    private int print(RunFolder folder, Summary summary, boolean stored) {
        PrintWriter writer = output.out();
        if (output.json()) {
            writer.println(Json.line(tree(folder, summary, stored)));
            return CommandLines.SUCCESS;
        }
        SummaryText.lines(summary).forEach(writer::println);
        writer.println();
        writer.println((stored ? "This run is stored already: " : "Stored in ")
                + folder.path()
                + (stored ? "" : "; glasshouse report makes a page of it"));
        return CommandLines.SUCCESS;
    }

    private Map<String, Object> tree(RunFolder folder, Summary summary, boolean stored) {
        Manifest manifest = folder.manifest();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", folder.path().toString());
        tree.put("stored_already", stored);
        tree.put("synthetic", manifest.label().synthetic());
        tree.put("digest", manifest.identity().digest());
        tree.put("world_hash", manifest.identity().worldHash());
        tree.put("seed", manifest.identity().luckSeed());
        tree.put("persons", summary.cohort().persons());
        tree.put("firms", summary.cohort().firms());
        tree.put("weeks", summary.cohort().weeks());
        tree.put("threads", summary.cost().threads());
        tree.put("seconds", summary.cost().seconds());
        firstWeek.seconds().ifPresent(seconds -> tree.put("first_week_seconds", seconds));
        tree.put("person_days_per_second", summary.cost().personDaysPerSecond());
        tree.put("hot_bytes_per_person", summary.cost().hotBytesPerPerson());
        tree.put("peak_rss_bytes", summary.cost().peakRssBytes());
        tree.put("summary", summary);
        return tree;
    }

    private int print(Outcome.Interrupted interrupted) {
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("interrupted", true);
            tree.put("week", interrupted.week());
            tree.put("weeks", interrupted.weeks());
            tree.put("resume", interrupted.folder().toString());
            output.print(tree);
        }
        output.err()
                .println("Stopped after week " + interrupted.week() + " of " + interrupted.weeks()
                        + ". Go on with: glasshouse run --resume " + interrupted.folder());
        return CommandLines.INTERRUPTED;
    }
}

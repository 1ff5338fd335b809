package glasshouse.cli.calibration;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.MostPersonsOption;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.SeedOption;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.progress.ShownRun;
import glasshouse.experiment.calibration.CalibrationSettings;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Scorecard;
import glasshouse.experiment.calibration.WorldRuns;
import glasshouse.experiment.fit.FitRequest;
import glasshouse.experiment.fit.Fitted;
import glasshouse.experiment.fit.Fitter;
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Manner;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.views.calibration.FitTable;
import glasshouse.views.calibration.ScoreTable;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/** Fits assumed numbers to some published figures, then holds the fitted worlds against all, on other seeds. */
@Command(
        name = "calibrate",
        description = {
            "Fit assumed numbers of society and of channels' errors to published figures; then hold the",
            "fitted worlds, with other people and other luck, against all figures, those held out first.",
            "Every evaluation has the seed, judging those that follow it.",
            "No rule, list or measure is moved. Ctrl-C leaves what the same command goes on with."
        })
public final class CalibrateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "calibration, by its name in the catalog or file")
    private String name = "";

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "evaluations at most; more later go further (default: ${DEFAULT-VALUE})")
    private int budget = 40;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private MostPersonsOption persons = new MostPersonsOption();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "runs of each fitted world for judging; 0: none (default: ${DEFAULT-VALUE})")
    private int replicates = 2;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the fit's folder (default: calibrations/NAME-SEED-HASH)")
    private @Nullable Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Loaded<CalibrationSettings> calibration =
                Loader.of(CalibrationSettings.class, Catalog.shipped()).load(name, ScorecardCommand.FOLDER, List.of());
        FitRequest request = new FitRequest(
                calibration,
                Catalog.shipped(),
                persons.most(),
                seed.seed(),
                budget,
                threads.count(),
                Optional.ofNullable(out));
        Interrupts interrupts = Interrupts.listen();
        try (Progress progress = Progress.start("fitting")) {
            ShownRun shown = new ShownRun(progress, interrupts, () -> {});
            Optional<Fitted> fitted = Fitter.fit(request, shown);
            if (fitted.isEmpty() || !fitted.get().isWhole()) {
                progress.close();
                output.err().println("Stopped; the same command goes on.");
                return CommandLines.INTERRUPTED;
            }
            List<Score> scores = judge(request, fitted.get(), shown);
            progress.close();
            print(request, fitted.get(), scores);
            return interrupts.asked() ? CommandLines.INTERRUPTED : CommandLines.SUCCESS;
        }
    }

    /** Runs the fitted worlds with seeds that no evaluation had. */
    private List<Score> judge(FitRequest request, Fitted fitted, ShownRun shown) {
        if (replicates < 1) {
            return List.of();
        }
        WorldRuns worlds = new WorldRuns(request.calibration(), request.catalog()).with(fitted.patches());
        return Scorecard.of(
                request.calibration(),
                worlds.run(
                        new WorldRuns.Size(request.most(), seed.seed() + 1, replicates),
                        new Manner(request.threads(), Cadence.USUAL, List.of("glasshouse", "calibrate", name)),
                        shown));
    }

    private void print(FitRequest request, Fitted fitted, List<Score> scores) {
        PrintWriter writer = output.out();
        FitTable table = new FitTable(fitted);
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("synthetic", true);
            tree.put("calibration", request.calibration().value().calibration());
            tree.put("fit", table.tree());
            tree.put("scores", new ScoreTable(scores).tree());
            writer.println(Json.line(tree));
            return;
        }
        writer.println("Synthetic: " + request.calibration().value().title() + ".");
        writer.println("Fitted numbers stay assumed: other numbers may fit as well.");
        writer.println();
        table.lines().forEach(writer::println);
        fitted.files().forEach((world, file) -> writer.println("Patch for " + world + ": " + file));
        if (!scores.isEmpty()) {
            writer.println();
            writer.println("The fitted worlds with other people and other luck:");
            writer.println();
            new ScoreTable(scores).lines().forEach(writer::println);
        }
    }
}

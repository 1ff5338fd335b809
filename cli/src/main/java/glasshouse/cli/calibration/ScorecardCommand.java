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
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Manner;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.views.calibration.ScoreTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds stored runs, or the worlds of a calibration, against published figures. */
@Command(
        name = "scorecard",
        description = {
            "Hold stored runs against published figures; or run the worlds of a calibration, and hold those.",
            "Several runs of one world are replicates. What no run has is shown as not simulated."
        })
public final class ScorecardCommand implements Callable<Integer> {
    /** The folder of the catalog. */
    static final String FOLDER = "calibrations";

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN|NAME",
            description = "folders of stored runs, or a calibration's name or file")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "calibration that stored runs are held against (default: ${DEFAULT-VALUE})")
    private String of = "national-2019";

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private MostPersonsOption persons = new MostPersonsOption();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "runs of each world, with other people and luck (default: 1)")
    private int replicates = 1;

    @Option(
            names = "--world",
            paramLabel = "WORLD",
            description = "run only this world of the calibration; may be repeated (default: all)")
    private List<String> worlds = new ArrayList<>();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        boolean stored = RunFolder.find(Path.of(named.getFirst())).isPresent();
        Loaded<CalibrationSettings> calibration = Loader.of(CalibrationSettings.class, Catalog.shipped())
                .load(stored ? of : named.getFirst(), FOLDER, List.of());
        if (stored) {
            List<RunFolder> folders =
                    named.stream().map(Path::of).map(RunFolder::open).toList();
            return print(calibration, WorldRuns.sort(calibration.value(), folders));
        }
        Interrupts interrupts = Interrupts.listen();
        try (Progress progress = Progress.start("")) {
            Map<String, List<RunFolder>> runs = new WorldRuns(calibration, Catalog.shipped())
                    .only(worlds)
                    .run(
                            new WorldRuns.Size(persons.most(), seed.seed(), Math.max(1, replicates)),
                            new Manner(threads.count(), Cadence.USUAL, List.of("glasshouse", "scorecard")),
                            new ShownRun(progress, interrupts, () -> {}));
            progress.close();
            int code = print(calibration, runs);
            return interrupts.asked() ? CommandLines.INTERRUPTED : code;
        }
    }

    private int print(Loaded<CalibrationSettings> calibration, Map<String, List<RunFolder>> runs) {
        List<Score> scores = Scorecard.of(calibration, runs);
        ScoreTable table = new ScoreTable(scores);
        PrintWriter out = output.out();
        List<RunFolder> folders = runs.values().stream().flatMap(List::stream).toList();
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("synthetic", true);
            tree.put("calibration", calibration.value().calibration());
            tree.put(
                    "runs",
                    folders.stream().map(folder -> folder.path().toString()).toList());
            tree.put("scores", table.tree());
            out.println(Json.line(tree));
            return CommandLines.SUCCESS;
        }
        out.println("Synthetic: " + calibration.value().title() + ".");
        for (RunFolder folder : folders) {
            out.println("  %s, %,d people: %s"
                    .formatted(
                            folder.path(),
                            folder.manifest().size().persons(),
                            folder.manifest().label().sentence()));
        }
        out.println();
        table.lines().forEach(out::println);
        return CommandLines.SUCCESS;
    }
}

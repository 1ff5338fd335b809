package glasshouse.cli;

import glasshouse.cli.explore.ExperimentRun;
import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.ExperimentFiles;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.SizeOptions;
import glasshouse.cli.progress.Interrupts;
import glasshouse.experiment.explore.Experiment;
import glasshouse.experiment.explore.ExploreRequest;
import glasshouse.experiment.explore.ExploreRequest.Shard;
import glasshouse.kernel.problem.Place;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an experiment: a scenario at many points of a box of factors, and what comes of it. */
@Command(
        name = "explore",
        description = {
            "Run an experiment: a scenario at many points of a box of factors, under regimes side by side.",
            "Of a folder, every experiment in it, one after another.",
            "Whatever was run is kept: stopped anywhere, the same command goes on, and a larger design runs what is new.",
            "Exit code 1 if a point failed; it is a row of the tables, with what it said."
        })
final class ExploreCommand implements Callable<Integer> {
    private static final Pattern SHARD = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    @Parameters(paramLabel = "EXPERIMENT", description = "file of the experiment, or a folder of them")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "its folder (default: runs/experiments/NAME); of several, the folder of their folders")
    private @Nullable Path out;

    @Mixin
    private SizeOptions sizes = new SizeOptions();

    @Option(names = "--size", paramLabel = "N", description = "size of the design, instead of the file's")
    private @Nullable String size;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at a time (default: all cores); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "run only every N-th point, from the I-th; merge the folders then")
    private String shard = "1/1";

    @Option(names = "--merge", paramLabel = "DIR", description = "take over what another folder keeps; may be repeated")
    private List<Path> merged = new ArrayList<>();

    @Option(names = "--report", description = "write its report too, as glasshouse report does")
    private boolean report;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Path path = Catalog.path(file, new Place(file, 1, 1));
        if (threads < 1) {
            throw CommandLines.badOption("--threads", "" + threads, "must be at least 1");
        }
        Interrupts interrupts = Interrupts.listen();
        if (!Files.isDirectory(path)) {
            return explore(path, Optional.ofNullable(out), interrupts);
        }
        int worst = CommandLines.SUCCESS;
        for (Path one : ExperimentFiles.in(path)) {
            String name = String.valueOf(one.getFileName()).replace(ExperimentFiles.ENDING, "");
            worst = Math.max(
                    worst, explore(one, Optional.ofNullable(out).map(folder -> folder.resolve(name)), interrupts));
            if (interrupts.asked()) {
                break;
            }
        }
        return worst;
    }

    private int explore(Path path, Optional<Path> where, Interrupts interrupts) {
        Experiment experiment = Experiment.read(path, changes(), Catalog.shipped());
        Path folder = where.orElse(
                Path.of("runs", "experiments", experiment.settings().experiment()));
        ExploreRequest request = new ExploreRequest(folder, threads, shard(), merged, command(path));
        return new ExperimentRun(output, interrupts, report).of(experiment, request);
    }

    private List<Patch> changes() {
        List<Patch> all = new ArrayList<>(sizes.ofExperiment());
        if (size != null) {
            all.add(Patch.inline("design.size", size, "--size"));
        }
        return all;
    }

    private Shard shard() {
        Matcher parts = SHARD.matcher(shard);
        int number = parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
        if (number < 1 || number > Integer.parseInt(parts.group(2))) {
            throw CommandLines.badOption("--shard", shard, "must be a part of parts, such as 1/4");
        }
        return new Shard(number, Integer.parseInt(parts.group(2)));
    }

    /** Returns what makes the finding again, without what changes no result. */
    private String command(Path path) {
        return "glasshouse explore " + path + sizes.typed() + (size == null ? "" : " --size " + size);
    }
}

package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.report.ReportFiles;
import glasshouse.experiment.finding.StoredDivergence;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTwin;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.folder.WholeFile;
import glasshouse.views.experiment.DivergencePage;
import glasshouse.views.experiment.ExperimentPage;
import glasshouse.views.experiment.Paper;
import glasshouse.views.experiment.TwinPage;
import glasshouse.views.page.ReportPage;
import glasshouse.views.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what stored runs, or an experiment, hold as one HTML file that needs no network. */
@Command(
        name = "report",
        description = {
            "Write what stored runs hold as one HTML file for a browser; it needs no network.",
            "One run's report goes into its folder; several runs side by side need --out.",
            "An experiment's folder, and what twin and diverge keep by --out, have reports of their own,",
            "whose pictures --svg also writes as files."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "folders of stored runs, or of one experiment, twin or divergence")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "the file (default: report.html in the folder)")
    private @Nullable Path out;

    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "write every picture into this folder too, a file each; not of runs")
    private @Nullable Path svg;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Optional<Found> found = folders.stream().flatMap(ReportCommand::found).findFirst();
        if (found.isPresent() && folders.size() > 1) {
            throw CommandLines.badOption("FOLDER", found.get().folder().toString(), "must stand alone, or be a run");
        }
        if (found.isPresent()) {
            return paper(found.get());
        }
        if (svg != null) {
            throw CommandLines.badOption(
                    "--svg", svg.toString(), "must stand beside the folder of an experiment, twin or divergence");
        }
        return runs();
    }

    /**
     * What has a page of its own and is no run.
     *
     * @param folder where
     * @param synthetic what must be said beside it
     * @param paper its page
     */
    private record Found(Path folder, String synthetic, Paper paper) {}

    /** Finds an experiment, twins or a divergence in a folder. */
    private static Stream<Found> found(Path folder) {
        if (StoredFinding.isThere(folder)) {
            StoredFinding stored = StoredFinding.open(folder);
            return Stream.of(new Found(folder, stored.finding().synthetic(), ExperimentPage.of(stored)));
        }
        if (StoredTwin.isThere(folder)) {
            StoredTwin twin = StoredTwin.open(folder);
            return Stream.of(new Found(folder, twin.label(), TwinPage.of(twin)));
        }
        if (StoredDivergence.isThere(folder)) {
            StoredDivergence divergence = StoredDivergence.open(folder);
            return Stream.of(new Found(folder, divergence.label(), DivergencePage.of(divergence)));
        }
        return Stream.empty();
    }

    private int paper(Found found) {
        Path file = ReportFiles.write(found.paper(), found.folder(), out, svg);
        print(file, found.paper().html(), List.of(found.folder()), List.of(found.synthetic()));
        return CommandLines.SUCCESS;
    }

    private int runs() {
        if (folders.size() > 1 && out == null) {
            throw CommandLines.badOption("--out", "", "must be given for several runs, such as --out report.html");
        }
        List<RunFolder> runs = folders.stream().map(RunFolder::open).toList();
        String html;
        try (Progress progress = Progress.start("reading")) {
            List<Report> reports = new ArrayList<>();
            for (RunFolder run : runs) {
                progress.stage("reading " + run.path());
                reports.add(Report.of(run));
            }
            html = ReportPage.html(reports);
        }
        Path file = out == null ? runs.getFirst().keepReport(html) : WholeFile.write(out, html);
        print(
                file,
                html,
                runs.stream().map(RunFolder::path).toList(),
                runs.stream().map(run -> run.manifest().label().sentence()).toList());
        return CommandLines.SUCCESS;
    }

    private void print(Path file, String html, List<Path> read, List<String> synthetic) {
        if (!output.json()) {
            output.out().println("Written to " + file + "; open it in a browser");
            return;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("report", file.toString());
        tree.put("bytes", html.getBytes(StandardCharsets.UTF_8).length);
        tree.put("runs", read.stream().map(Path::toString).toList());
        tree.put("synthetic", synthetic);
        output.print(tree);
    }
}

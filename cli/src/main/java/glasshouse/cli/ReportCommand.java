package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.report.ReportFiles;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.folder.WholeFile;
import glasshouse.views.experiment.ExperimentPage;
import glasshouse.views.experiment.Paper;
import glasshouse.views.page.ReportPage;
import glasshouse.views.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
            "An experiment's folder has a report of its own, whose pictures --svg also writes as files."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "folders of stored runs, or of one experiment")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "the file (default: report.html in the folder)")
    private @Nullable Path out;

    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "write every picture of an experiment into this folder too, a file each")
    private @Nullable Path svg;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        if (folders.size() == 1 && StoredFinding.isThere(folders.getFirst())) {
            return experiment(StoredFinding.open(folders.getFirst()));
        }
        if (svg != null) {
            throw CommandLines.badOption("--svg", svg.toString(), "must stand beside the folder of an experiment");
        }
        return runs();
    }

    private int experiment(StoredFinding stored) {
        Paper page = ExperimentPage.of(stored);
        Path file = ReportFiles.write(page, stored.folder(), out, svg);
        print(
                file,
                page.html(),
                List.of(stored.folder()),
                List.of(stored.finding().synthetic()));
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

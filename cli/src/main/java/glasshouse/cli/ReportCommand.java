package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.progress.Progress;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.results.store.StorageException;
import glasshouse.views.page.ReportPage;
import glasshouse.views.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Writes what stored runs hold as one HTML file that needs no network. */
@Command(
        name = "report",
        description = {
            "Write what stored runs hold as one HTML file for a browser; it needs no network.",
            "One run's report goes into its folder; several runs side by side need --out."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RUN", description = "folders of stored runs")
    private List<Path> runs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "the file (default: report.html in the run's folder)")
    private @Nullable Path out;

    @Option(names = "--json", description = "print one JSON object: report, bytes, runs, synthetic")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (runs.size() > 1 && out == null) {
            throw CommandLines.badOption("--out", "", "must be given for several runs, such as --out report.html");
        }
        List<RunFolder> folders = runs.stream().map(RunFolder::open).toList();
        String html;
        try (Progress progress = Progress.start("reading")) {
            List<Report> reports = new ArrayList<>();
            for (RunFolder folder : folders) {
                progress.stage("reading " + folder.path());
                reports.add(Report.of(folder));
            }
            html = ReportPage.html(reports);
        }
        Path file = out == null ? folders.getFirst().keepReport(html) : write(out, html);
        if (json) {
            CommandLines.out(spec).println(Json.line(tree(file, html, folders)));
        } else {
            CommandLines.out(spec).println("Written to " + file + "; open it in a browser");
        }
        return CommandLines.SUCCESS;
    }

    private static Path write(Path file, String html) {
        try {
            return Files.writeString(file, html);
        } catch (IOException e) {
            throw StorageException.of("writing", file, e);
        }
    }

    private static Map<String, Object> tree(Path file, String html, List<RunFolder> folders) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("report", file.toString());
        tree.put("bytes", html.getBytes(StandardCharsets.UTF_8).length);
        tree.put(
                "runs", folders.stream().map(folder -> folder.path().toString()).toList());
        tree.put(
                "synthetic",
                folders.stream()
                        .map(folder -> folder.manifest().label().sentence())
                        .toList());
        return tree;
    }
}

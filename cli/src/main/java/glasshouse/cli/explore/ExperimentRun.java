package glasshouse.cli.explore;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.Sizes;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.report.ReportFiles;
import glasshouse.experiment.explore.Experiment;
import glasshouse.experiment.explore.ExploreRequest;
import glasshouse.experiment.explore.Explorer;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.views.experiment.ExperimentPage;
import glasshouse.views.finding.FindingText;
import glasshouse.views.finding.SharesText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs an experiment in its folder, prints what was found, and says by its exit code whether a point failed or it was stopped.
 *
 * @param output where it is printed
 * @param interrupts by which it is stopped
 * @param report whether its report is written too
 */
public record ExperimentRun(OutputOptions output, Interrupts interrupts, boolean report) {
    /** Runs it; returns the exit code. */
    public int of(Experiment experiment, ExploreRequest request) {
        Sizes.requireRoom(experiment.baseline().value().society().persons());
        try (Progress progress = Progress.start("points")) {
            Explorer.Outcome outcome = new Explorer(experiment, request, progress::show, interrupts::asked).explore();
            progress.close();
            return switch (outcome) {
                case Explorer.Done done -> {
                    int code = print(done);
                    yield report ? report(done, code) : code;
                }
                case Explorer.Partly partly -> print(partly);
            };
        }
    }

    private int report(Explorer.Done done, int code) {
        Path file = ReportFiles.write(ExperimentPage.of(StoredFinding.open(done.folder())), done.folder(), null, null);
        if (!output.json()) {
            output.out().println("Written to " + file + "; open it in a browser");
        }
        return code;
    }

    private int print(Explorer.Done done) {
        SharesText shares = new SharesText(StoredFinding.open(done.folder()));
        PrintWriter writer = output.out();
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("folder", done.folder().toString());
            tree.put("runs", done.runs());
            tree.put("finding", done.finding());
            if (shares.isThere()) {
                tree.put("shares", shares.tree());
            }
            output.print(tree);
        } else {
            FindingText text = new FindingText(done.finding());
            (shares.isThere() ? text.head() : text.lines()).forEach(writer::println);
            (shares.isThere() ? shares.lines() : List.<String>of()).forEach(writer::println);
            writer.println();
            writer.println("In %s: point.csv, pair.csv, effect.csv, index.csv, finding.json; %,d runs made now."
                    .formatted(done.folder(), done.runs()));
            writer.println("Made again by: " + done.finding().command());
        }
        return done.finding().failedPoints() == 0 ? CommandLines.SUCCESS : CommandLines.FAILED;
    }

    private int print(Explorer.Partly partly) {
        PrintWriter writer = output.out();
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("synthetic", true);
            tree.put("folder", partly.folder().toString());
            tree.put("points_done", partly.points());
            tree.put("points", partly.of());
            tree.put("stopped", partly.stopped());
            output.print(tree);
        } else {
            writer.println("%,d of %,d points are kept in %s; %s."
                    .formatted(
                            partly.points(),
                            partly.of(),
                            partly.folder(),
                            partly.stopped() ? "the same command goes on" : "--merge puts shards together"));
        }
        return partly.stopped() ? CommandLines.INTERRUPTED : CommandLines.SUCCESS;
    }
}

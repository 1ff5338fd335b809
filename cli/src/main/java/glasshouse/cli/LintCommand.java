package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OnOption;
import glasshouse.cli.option.OutputOptions;
import glasshouse.engine.lint.Linted;
import glasshouse.engine.lint.Linter;
import glasshouse.engine.lint.finding.Finding;
import glasshouse.engine.lint.finding.FindingKind.Severity;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a rulebook or a scenario before anybody lives under it. */
@Command(
        name = "lint",
        description = {
            "Say what is wrong with a rulebook or a scenario before anybody lives under it: rules that cannot fire, grades",
            "nobody reaches, deeds punished twice, lawful acts punished, points for the well-off, lists one cannot get off.",
            "Each finding says why it matters, and gives the twin that would show it. Exit code 1 where there are findings."
        })
final class LintCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULEBOOK|SCENARIO", description = "file or catalog name; known by its keys")
    private String file = "";

    @Mixin
    private OnOption on = new OnOption();

    @Mixin
    private KindOption as = new KindOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        Linted linted = switch (as.of(file, catalog)) {
            case SCENARIO -> Linter.scenario(file, catalog);
            case RULEBOOK -> Linter.rulebook(file, on.scenario(), catalog);
            default -> throw CommandLines.badOption("FILE", file, "must be a rulebook or a scenario");
        };
        PrintWriter out = output.out();
        if (output.json()) {
            out.println(Json.line(tree(linted)));
        } else {
            print(linted, out);
        }
        return linted.findings().isEmpty() ? CommandLines.SUCCESS : CommandLines.FAILED;
    }

    private void print(Linted linted, PrintWriter out) {
        for (Finding finding : linted.findings()) {
            out.println(finding.text());
            out.println("  The twin that would show it:");
            out.println(finding.twin(linted.scenario()));
            out.println();
        }
        if (!linted.findings().isEmpty() && !linted.files().isEmpty()) {
            out.println("All these twins start from a world of the rulebook alone:");
            out.println(linted.files());
            out.println();
        }
        out.println(file + ": " + count(linted, Severity.ERROR) + ", " + count(linted, Severity.WARNING) + ", "
                + count(linted, Severity.NOTE));
    }

    private static String count(Linted linted, Severity severity) {
        long count = linted.findings().stream()
                .filter(finding -> finding.kind().severity() == severity)
                .count();
        return count + " " + severity.word() + (count == 1 ? "" : "s");
    }

    private Map<String, Object> tree(Linted linted) {
        List<Map<String, Object>> findings = linted.findings().stream()
                .map(finding -> tree(finding, linted.scenario()))
                .toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("linted", file);
        tree.put("scenario", linted.scenario());
        tree.put("files", linted.files());
        tree.put("findings", findings);
        return tree;
    }

    private static Map<String, Object> tree(Finding finding, String scenario) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", finding.kind().severity().word());
        tree.put("kind", finding.kind().word());
        tree.put("file", finding.place().file());
        tree.put("line", finding.place().line());
        tree.put("column", finding.place().column());
        tree.put("path", finding.path());
        tree.put("what", finding.what());
        tree.put("why", finding.kind().why());
        tree.put("patch", finding.reform().text());
        tree.put("twin", finding.twin(scenario));
        return tree;
    }
}

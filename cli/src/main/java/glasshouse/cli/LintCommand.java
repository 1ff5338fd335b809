package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--on",
            paramLabel = "SCENARIO",
            description =
                    "scenario on whose society a rulebook is tried that no scenario has (default: ${DEFAULT-VALUE})")
    private String on = "rongcheng-2018";

    @Option(names = "--as", paramLabel = "KIND", description = "what the file is: scenario or rulebook")
    private @Nullable String as;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Catalog catalog = Catalog.shipped();
        Linted linted = switch (kind(catalog)) {
            case SCENARIO -> Linter.scenario(file, catalog);
            case RULEBOOK -> Linter.rulebook(file, on, catalog);
            default -> throw CommandLines.badOption("FILE", file, "must be a rulebook or a scenario");
        };
        PrintWriter out = CommandLines.out(spec);
        if (json) {
            out.println(Json.line(tree(linted)));
        } else {
            print(linted, out);
        }
        return linted.findings().isEmpty() ? CommandLines.SUCCESS : CommandLines.FAILED;
    }

    private Kind kind(Catalog catalog) {
        String said = as;
        return said == null
                ? Kind.of(file, catalog)
                : Kind.find(said)
                        .orElseThrow(() -> CommandLines.badOption("--as", said, "must be scenario or rulebook"));
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

package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.engine.situation.Outcome;
import glasshouse.engine.situation.Situations;
import glasshouse.scenario.catalog.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries the situation tests of rulebooks. */
@Command(
        name = "situations",
        description = {
            "Try the situation tests of rulebooks: what must come of a few acts, as a file beside the rulebook says.",
            "Each passes or fails. What a situation scores is never printed. Exit code 1 if one fails."
        })
final class SituationsCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(
            arity = "1..*",
            paramLabel = "RULEBOOK",
            description = "catalog name of a rulebook, its file, a file of situations, or all")
    private List<String> rulebooks = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        SequencedMap<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        Catalog catalog = Catalog.shipped();
        for (String rulebook : rulebooks.contains(ALL) ? catalog.list(Situations.FOLDER) : rulebooks) {
            outcomes.put(rulebook, Situations.test(situationsOf(rulebook, catalog), catalog));
        }
        boolean passed = outcomes.values().stream().flatMap(List::stream).allMatch(Outcome::passed);
        if (output.json()) {
            output.print(tree(passed, outcomes));
        } else {
            outcomes.forEach((rulebook, some) -> lines(rulebook, some).forEach(output.out()::println));
        }
        return passed ? CommandLines.SUCCESS : CommandLines.FAILED;
    }

    /** Takes, for the file of a rulebook, the situations that lie beside it: {@code town.situations.yaml} beside {@code town.yaml}. */
    private static String situationsOf(String rulebook, Catalog catalog) {
        boolean beside = Catalog.isPath(rulebook) && Kind.of(rulebook, catalog) == Kind.RULEBOOK;
        return beside ? rulebook.replaceFirst("(\\.ya?ml)?$", ".situations.yaml") : rulebook;
    }

    private static List<String> lines(String rulebook, List<Outcome> outcomes) {
        long passed = outcomes.stream().filter(Outcome::passed).count();
        int width = outcomes.stream()
                .mapToInt(outcome -> outcome.situation().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(rulebook + ": " + passed + " of " + outcomes.size() + " situations pass");
        for (Outcome outcome : outcomes) {
            String name = outcome.situation()
                    + " ".repeat(width + 2 - outcome.situation().length());
            lines.add("  " + (outcome.passed() ? "pass  " : "FAIL  ") + name + outcome.shows());
            outcome.misses().forEach(miss -> lines.add("        " + miss + "; " + fired(outcome)));
        }
        return lines;
    }

    private static String fired(Outcome outcome) {
        return outcome.fired().isEmpty() ? "no rule fired" : "what fired: " + String.join(", ", outcome.fired());
    }

    private static Map<String, Object> tree(boolean passed, SequencedMap<String, List<Outcome>> outcomes) {
        List<Map<String, Object>> rulebooks = new ArrayList<>();
        outcomes.forEach((rulebook, some) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("rulebook", rulebook);
            tree.put("situations", some.stream().map(SituationsCommand::tree).toList());
            rulebooks.add(tree);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("passed", passed);
        tree.put("rulebooks", rulebooks);
        return tree;
    }

    private static Map<String, Object> tree(Outcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("situation", outcome.situation());
        tree.put("shows", outcome.shows());
        tree.put("passed", outcome.passed());
        tree.put("misses", outcome.misses());
        tree.put("fired", outcome.fired());
        return tree;
    }
}

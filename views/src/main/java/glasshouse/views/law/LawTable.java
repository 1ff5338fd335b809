package glasshouse.views.law;

import glasshouse.results.law.Verdict;
import glasshouse.results.law.Verdict.Finding;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what became of the laws of a run, as text and as a tree for JSON. */
public final class LawTable {
    private static final String HANGING = " ".repeat(9);

    private final List<Verdict> verdicts;

    /** Lays out these verdicts. */
    public LawTable(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** Returns lines for a terminal: a law each, the first rows that offend beneath it, and how many hold. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            lines.addAll(Wrap.of(word(verdict.finding()), HANGING, told(verdict)));
            verdict.first().forEach(row -> lines.add(HANGING + "  " + shown(row)));
        }
        lines.add(Numbers.count(count(Finding.HOLDS), "law") + " held, " + count(Finding.FAILS) + " failed, "
                + count(Finding.SKIPPED) + " skipped.");
        return lines;
    }

    private static String word(Finding finding) {
        return switch (finding) {
            case HOLDS -> "holds    ";
            case FAILS -> "FAILS    ";
            case SKIPPED -> "skipped  ";
        };
    }

    private static String told(Verdict verdict) {
        String law = verdict.law().name() + ": " + verdict.law().sentence();
        return switch (verdict.finding()) {
            case HOLDS -> law + " (" + Numbers.count(verdict.rows(), "row") + ")";
            case FAILS ->
                law + " " + Numbers.count(verdict.offending(), "row") + " offend"
                        + (verdict.offending() == 1 ? "s" : "") + ":";
            case SKIPPED -> law + " (" + verdict.why() + ")";
        };
    }

    private static String shown(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(", "));
    }

    private long count(Finding finding) {
        return verdicts.stream().filter(verdict -> verdict.finding() == finding).count();
    }

    /** Returns every verdict as a tree. */
    public List<Map<String, Object>> tree() {
        return verdicts.stream().map(LawTable::tree).toList();
    }

    private static Map<String, Object> tree(Verdict verdict) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("law", verdict.law().name());
        tree.put("sentence", verdict.law().sentence());
        tree.put("finding", verdict.finding().name().toLowerCase(Locale.ROOT));
        tree.put("why", verdict.why());
        tree.put("rows", verdict.rows());
        tree.put("offending", verdict.offending());
        tree.put("first", verdict.first());
        return tree;
    }
}

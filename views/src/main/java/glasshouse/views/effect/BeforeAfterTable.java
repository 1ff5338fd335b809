package glasshouse.views.effect;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.twin.BeforeAfter;
import glasshouse.views.text.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out what came after a change less what was before it, in both worlds, beside what they differ in: as text and as a tree for
 * JSON.
 */
public final class BeforeAfterTable {
    private final List<BeforeAfter> changes;

    /** Lays out these changes. */
    public BeforeAfterTable(List<BeforeAfter> changes) {
        this.changes = changes;
    }

    /** Returns lines for a terminal: one metric a line. Metrics that are the same before and after are counted, not shown. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Blocks.lines(changes, BeforeAfter::side, BeforeAfterTable::lines));
        lines.add(
                "After less before is all that can be seen where there is no twin. Where twin less baseline is 0, it would have");
        lines.add(
                "looked the same to the bit without the change. +- is half of the 95 % interval; ? marks what is unresolved.");
        return lines;
    }

    private static List<String> lines(List<BeforeAfter> changes) {
        Grid grid = new Grid(1)
                .row("metric", "before", "after - before, baseline", "after - before, twin", "twin - baseline");
        int still = 0;
        for (BeforeAfter change : changes) {
            if (isStill(change)) {
                still++;
                continue;
            }
            grid.row(
                    Estimates.shorten(change.metric().name()),
                    Estimates.number("", change.before()),
                    Estimates.text(change.baseline()),
                    Estimates.text(change.twin()),
                    Estimates.text(change.difference()));
        }
        List<String> lines = new ArrayList<>(grid.size() > 1 ? grid.lines() : List.of());
        lines.add(still + " other metrics are the same before and after.");
        return lines;
    }

    private static boolean isStill(BeforeAfter change) {
        return change.baseline().verdict() == Estimate.Verdict.NONE
                && change.twin().verdict() == Estimate.Verdict.NONE;
    }

    /** Returns every change as a tree. */
    public List<Map<String, Object>> tree() {
        return changes.stream().map(BeforeAfterTable::tree).toList();
    }

    private static Map<String, Object> tree(BeforeAfter change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("side", change.side());
        tree.put("metric", change.metric().name());
        tree.put("unit", change.metric().unit());
        tree.put("before", change.before());
        tree.put("baseline_after_less_before", Estimates.tree(change.baseline()));
        tree.put("twin_after_less_before", Estimates.tree(change.twin()));
        tree.put("twin_less_baseline", Estimates.tree(change.difference()));
        return tree;
    }
}

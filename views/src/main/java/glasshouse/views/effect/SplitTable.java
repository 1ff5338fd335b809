package glasshouse.views.effect;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.twin.Split;
import glasshouse.views.text.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out differences of twins, split by the way they came about, as text and as a tree for JSON. */
public final class SplitTable {
    private static final String EVERYONE = "all";

    private final List<Split> splits;

    /** Lays out these splits. */
    public SplitTable(List<Split> splits) {
        this.splits = splits;
    }

    /** Returns lines for a terminal: one metric a line, for everyone. Metrics that nothing moves are counted, not shown. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Blocks.lines(splits, Split::side, SplitTable::lines));
        lines.add("Direct, through ties and through what is shared sum to the total. +- is half of the 95 % interval;");
        lines.add("? marks what is unresolved: the interval contains zero, or there is one pair and so none.");
        return lines;
    }

    private static List<String> lines(List<Split> splits) {
        List<Split> everyone =
                splits.stream().filter(split -> split.cut().equals(EVERYONE)).toList();
        Grid grid = new Grid(1).row("metric", "total", "direct", "through ties", "through what is shared");
        int untouched = 0;
        for (Split split : everyone) {
            if (isUntouched(split)) {
                untouched++;
                continue;
            }
            grid.row(
                    Estimates.shorten(split.metric().name()),
                    Estimates.text(split.total().estimate()),
                    Estimates.text(split.direct().estimate()),
                    Estimates.text(split.ties().estimate()),
                    Estimates.text(split.shared().estimate()));
        }
        List<String> lines = new ArrayList<>(grid.size() > 1 ? grid.lines() : List.of());
        lines.add(untouched + " other metrics are equal to the bit in every pair.");
        return lines;
    }

    private static boolean isUntouched(Split split) {
        return List.of(split.total(), split.direct(), split.ties(), split.shared()).stream()
                .allMatch(part -> part.estimate().verdict() == Estimate.Verdict.NONE);
    }

    /** Returns every split as a tree, strata and untouched metrics included. */
    public List<Map<String, Object>> tree() {
        return splits.stream().map(SplitTable::tree).toList();
    }

    private static Map<String, Object> tree(Split split) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("side", split.side());
        tree.put("metric", split.metric().name());
        tree.put("unit", split.metric().unit());
        tree.put("cut", split.cut());
        tree.put("stratum", split.stratum());
        tree.put("total", tree(split.total()));
        tree.put("direct", tree(split.direct()));
        tree.put("through_ties", tree(split.ties()));
        tree.put("through_shared", tree(split.shared()));
        return tree;
    }

    private static Map<String, Object> tree(Split.Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sum", part.sum());
        tree.putAll(Estimates.tree(part.estimate()));
        return tree;
    }
}

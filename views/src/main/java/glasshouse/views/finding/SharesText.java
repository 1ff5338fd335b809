package glasshouse.views.finding;

import glasshouse.experiment.design.Subsets;
import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what share each of several patches has in what all of them bring about, and what every two do together: with what each does
 * alone that sums to the whole.
 */
public final class SharesText {
    private static final double LARGE = 100;
    private static final double LITTLE = 1e-9;

    private final StoredFinding stored;

    /** Writes what an experiment found of shares. */
    public SharesText(StoredFinding stored) {
        this.stored = stored;
    }

    /** A measure with its interval. */
    private record Row(String of, double value, double low, double high) {
        boolean isResolved() {
            return low > 0 || high < 0;
        }

        String mark() {
            return isResolved() || value == 0 ? "  " : " ?";
        }

        String interval() {
            return Double.isFinite(low) ? "[" + number(low) + ", " + number(high) + "]" : "none";
        }

        Map<String, Object> tree(String name) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(name, of);
            tree.put("value", value);
            tree.put("low", finite(low));
            tree.put("high", finite(high));
            return tree;
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? Double.valueOf(value) : null;
        }
    }

    /** Says whether there are any. */
    public boolean isThere() {
        return stored.finding().design().equals("shapley");
    }

    /** Returns the lines: a table for every output, and how far they are known. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        stored.finding().effects().forEach(effect -> lines.addAll(lines(effect)));
        lines.add("");
        lines.addAll(Wrap.of("", "", known()));
        return lines;
    }

    private String known() {
        int patches = stored.finding().factors().size();
        return patches <= Subsets.MOST
                ? "Shares are means over all orders in which the patches could be brought in; intervals cover luck alone. ? marks what is unresolved."
                : "%d patches have %,d subsets: %,d orders of bringing them in were drawn, and intervals cover that draw alone. ? marks what is unresolved."
                        .formatted(patches, 1L << patches, stored.finding().points() / (patches + 1));
    }

    private List<String> lines(Finding.Effect effect) {
        Optional<Row> whole = rows(effect, "shapley_whole").stream().findFirst();
        List<Row> shares = rows(effect, "shapley");
        if (whole.isEmpty() || shares.isEmpty()) {
            return List.of();
        }
        Row all = whole.get();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add("%s (%s), all patches together: %s%s %s"
                .formatted(effect.output(), effect.unit(), number(all.value()), all.mark(), all.interval()));
        List<Row> alone = rows(effect, "shapley_alone");
        List<Row> together = rows(effect, "shapley_together");
        Grid grid = new Grid(1);
        grid.row("  ", "share", "95 % interval", "of the whole", alone.isEmpty() ? "" : "alone");
        for (int i = 0; i < shares.size(); i++) {
            Row share = shares.get(i);
            grid.row(
                    "  " + share.of(),
                    number(share.value()) + share.mark(),
                    share.interval(),
                    all.isResolved() ? "%.0f %%".formatted(100 * share.value() / all.value()) : "",
                    i < alone.size()
                            ? number(alone.get(i).value()) + alone.get(i).mark()
                            : "");
        }
        grid.row("  sum", number(sum(shares)) + "  ", "", "", alone.isEmpty() ? "" : number(sum(alone)) + "  ");
        for (Row pair : together) {
            if (Math.abs(pair.value()) > LITTLE) {
                grid.row("  " + pair.of(), "", pair.interval(), "", number(pair.value()) + pair.mark());
            }
        }
        if (!together.isEmpty()) {
            grid.row("  sum of alone and two together", "", "", "", number(sum(alone) + sum(together)) + "  ");
        }
        lines.addAll(grid.lines());
        return lines;
    }

    /** Returns the same for machines, an entry for every output. */
    public List<Map<String, Object>> tree() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Finding.Effect effect : stored.finding().effects()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("output", effect.output());
            tree.put("unit", effect.unit());
            rows(effect, "shapley_whole").forEach(whole -> tree.put("whole", whole.tree("patches")));
            tree.put("shares", trees(effect, "shapley", "patch"));
            tree.put("alone", trees(effect, "shapley_alone", "patch"));
            tree.put("together", trees(effect, "shapley_together", "patches"));
            tree.put("interactions", trees(effect, "shapley_interaction", "patches"));
            all.add(tree);
        }
        return all;
    }

    private List<Map<String, Object>> trees(Finding.Effect effect, String measure, String name) {
        return rows(effect, measure).stream().map(row -> row.tree(name)).toList();
    }

    private List<Row> rows(Finding.Effect effect, String measure) {
        StoredTable table = stored.indices();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "regime").equals(effect.regime())
                    && table.text(row, "output").equals(effect.output())
                    && table.text(row, "measure").equals(measure)) {
                rows.add(new Row(
                        table.text(row, "factor"),
                        table.number(row, "value"),
                        table.number(row, "low"),
                        table.number(row, "high")));
            }
        }
        return rows;
    }

    private static double sum(List<Row> rows) {
        return rows.stream().mapToDouble(Row::value).sum();
    }

    /** Writes a number with four digits, or whole where it is large. */
    private static String number(double value) {
        if (Math.abs(value) < LITTLE) {
            return "0";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= LARGE ? "%,.0f" : "%.4g", value);
    }
}

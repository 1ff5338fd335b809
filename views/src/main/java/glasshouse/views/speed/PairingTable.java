package glasshouse.views.speed;

import glasshouse.experiment.twin.Pairing;
import glasshouse.views.text.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out how many replicates luck in common saves, as text and as a tree for JSON. */
public final class PairingTable {
    private final List<Pairing> rows;

    /** Lays out these rows. */
    public PairingTable(List<Pairing> rows) {
        this.rows = rows;
    }

    /** Returns lines for a terminal: a row each, and the median of how many times fewer pairs do. */
    public List<String> lines() {
        Grid grid =
                new Grid(2).row("patch", "reading", "difference", "half-width", "paired", "independent", "times fewer");
        for (Pairing row : rows) {
            grid.row(
                    row.variant(),
                    row.reading(),
                    number(row.difference()),
                    number(row.halfWidth()),
                    whole(row.paired()),
                    whole(row.independent()),
                    number(row.ratio()));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("median " + number(median()) + " times fewer");
        return lines;
    }

    private double median() {
        double[] ratios = rows.stream().mapToDouble(Pairing::ratio).sorted().toArray();
        return ratios.length == 0 ? Double.NaN : ratios[ratios.length / 2];
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "-" : "all equal";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3g", value);
    }

    private static String whole(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,.0f", value) : "-";
    }

    /** Returns the rows as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rows", rows.stream().map(PairingTable::tree).toList());
        tree.put("median_times_fewer", finite(median()));
        return tree;
    }

    private static Map<String, Object> tree(Pairing row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("patch", row.variant());
        tree.put("reading", row.reading());
        tree.put("difference", row.difference());
        tree.put("half_width", row.halfWidth());
        tree.put("replicates_paired", finite(row.paired()));
        tree.put("replicates_independent", finite(row.independent()));
        tree.put("times_fewer", finite(row.ratio()));
        return tree;
    }

    private static Object finite(double value) {
        return Double.isFinite(value) ? value : String.valueOf(value);
    }
}

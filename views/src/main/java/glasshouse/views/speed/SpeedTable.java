package glasshouse.views.speed;

import glasshouse.experiment.speed.SpeedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out the figures of a benchmark as text and as a tree for JSON. */
public final class SpeedTable {
    private final List<SpeedRow> rows;

    /** Lays out these figures. */
    public SpeedTable(List<SpeedRow> rows) {
        this.rows = rows;
    }

    /** Returns the line of one figure for a terminal. */
    public static String line(SpeedRow row) {
        if (row.isFailed()) {
            return "%-40s %10s %s".formatted(row.what(), "FAILED", row.note()).stripTrailing();
        }
        String reach = "";
        if (!Double.isNaN(row.first())) {
            reach = (row.reached() ? "reached " : "MISSED  ")
                    + (row.higherIsBetter() ? ">= " : "<= ")
                    + number(row.first());
        }
        return "%-40s %10s %-18s %-18s %s"
                .formatted(row.what(), number(row.value()), row.unit(), reach, row.note())
                .stripTrailing();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3g", value);
    }

    /** Returns the figures as a tree. */
    public List<Map<String, Object>> tree() {
        return rows.stream().map(SpeedTable::tree).toList();
    }

    private static Map<String, Object> tree(SpeedRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", row.what());
        tree.put("value", row.isFailed() ? null : row.value());
        tree.put("unit", row.unit());
        tree.put("first", Double.isNaN(row.first()) ? null : row.first());
        tree.put("reached", row.reached());
        tree.put("note", row.isFailed() ? "" : row.note());
        tree.put("error", row.isFailed() ? row.note() : null);
        return tree;
    }
}

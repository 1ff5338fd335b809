package glasshouse.observation.table;

import glasshouse.observation.table.Column.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of a run: its name, what one row is, and its columns.
 *
 * <p>A table is plain, or wide. A wide table has key columns followed by one column a metric; that is how it is
 * collected and stored, because a row of counts compresses well. Its reader sees it long: the keys, then {@code metric}
 * and {@code value}, one row for each metric that is neither absent nor zero.
 *
 * @param name lower case, words joined by {@code _}
 * @param doc what one row is, as a sentence
 * @param columns the columns as collected and stored, keys first
 * @param keys how many of the columns are keys; all of them in a plain table
 */
public record Table(String name, String doc, List<Column> columns, int keys) {
    /** The name of the column that holds a metric's name when a wide table is read. */
    public static final String METRIC = "metric";

    /** The name of the column that holds a metric's value when a wide table is read. */
    public static final String VALUE = "value";

    /** Refuses a table without columns, with a name twice, or with a metric that is not a number. */
    public Table {
        Column.requireName(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || keys < 0 || keys > columns.size()) {
            throw new IllegalArgumentException(
                    "Table " + name + " has " + columns.size() + " columns and " + keys + " keys");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Table " + name + " has column " + column.name() + " twice");
            }
        }
        if (keys < columns.size()) {
            requireMetrics(name, columns, keys);
        }
    }

    /** Declares a plain table. */
    public Table(String name, String doc, List<Column> columns) {
        this(name, doc, columns, columns.size());
    }

    /** Declares a wide table: key columns, then one column of numbers for each metric. */
    public static Table wide(String name, String doc, List<Column> keys, List<Column> metrics) {
        if (metrics.isEmpty()) {
            throw new IllegalArgumentException("Wide table " + name + " has no metric");
        }
        List<Column> columns = new ArrayList<>(keys);
        columns.addAll(metrics);
        return new Table(name, doc, columns, keys.size());
    }

    private static void requireMetrics(String name, List<Column> columns, int keys) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (i < keys && (column.name().equals(METRIC) || column.name().equals(VALUE))) {
                throw new IllegalArgumentException("Wide table " + name + " has a key called " + column.name());
            }
            if (i >= keys && !column.isNumber()) {
                throw new IllegalArgumentException("Metric " + column.name() + " of table " + name + " is "
                        + column.type() + ", must be a number");
            }
        }
    }

    /** Returns the same table under another name. */
    public Table named(String other) {
        return new Table(other, doc, columns, keys);
    }

    /** Says whether the table is stored with one column a metric. */
    public boolean isWide() {
        return keys < columns.size();
    }

    /** Lists the key columns of a wide table; all columns of a plain one. */
    public List<Column> keyColumns() {
        return columns.subList(0, keys);
    }

    /** Lists the metric columns of a wide table; none of a plain one. */
    public List<Column> metrics() {
        return columns.subList(keys, columns.size());
    }

    /**
     * Lists the columns a reader sees: those of a plain table as they are; of a wide table the keys, {@code metric} and
     * {@code value}. The value is LONG unless a metric is DOUBLE.
     */
    public List<Column> readColumns() {
        if (!isWide()) {
            return columns;
        }
        boolean real = metrics().stream().anyMatch(metric -> metric.type() == Type.DOUBLE);
        List<Column> seen = new ArrayList<>(keyColumns());
        seen.add(Column.text(METRIC, "Name of the metric."));
        seen.add(
                new Column(VALUE, real ? Type.DOUBLE : Type.LONG, "", "Value of the metric, in its unit; never zero."));
        return List.copyOf(seen);
    }

    /** Gets the position of a column by its name. */
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column " + column);
    }
}

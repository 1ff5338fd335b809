package glasshouse.views.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question that was put to a stored run, and its answer.
 *
 * @param sql the question
 * @param columns names of the answer's columns
 * @param rows the answer, row by row; null where a value is absent
 */
public record Asked(String sql, List<String> columns, List<List<@Nullable Object>> rows) {
    /** Keeps copies of the lists. */
    public Asked {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Says whether the answer has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Counts the rows. */
    public int size() {
        return rows.size();
    }

    /** Says whether the answer has such a column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** Gets a value; null where it is absent. */
    public @Nullable Object value(int row, String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("Column (" + column + ") must be one of " + columns);
        }
        return rows.get(row).get(at);
    }

    /** Gets a number; zero where it is absent. */
    public double number(int row, String column) {
        return value(row, column) instanceof Number number ? number.doubleValue() : 0;
    }

    /** Gets a whole number; zero where it is absent. */
    public long count(int row, String column) {
        return value(row, column) instanceof Number number ? number.longValue() : 0;
    }

    /** Gets a text; empty where it is absent. */
    public String text(int row, String column) {
        Object value = value(row, column);
        return value == null ? "" : value.toString();
    }

    /** Sums a column; zero if there is no such column. */
    public long sum(String column) {
        return has(column)
                ? IntStream.range(0, size())
                        .mapToLong(row -> count(row, column))
                        .sum()
                : 0;
    }

    /** Lists the values of a column as numbers. */
    public List<Double> numbers(String column) {
        return IntStream.range(0, size()).mapToObj(row -> number(row, column)).toList();
    }

    /** Lists the values of a column as texts. */
    public List<String> texts(String column) {
        return IntStream.range(0, size()).mapToObj(row -> text(row, column)).toList();
    }
}

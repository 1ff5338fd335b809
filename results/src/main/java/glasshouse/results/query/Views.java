package glasshouse.results.query;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements that make a table of a run readable under its name. */
final class Views {
    private static final String CUT = "cut";

    private Views() {}

    /**
     * Lists the statements for a table whose segments are given as quoted paths.
     *
     * @param questions what will be asked, a line each: a wide table that stands in it is taken apart at once; empty: when it is asked
     */
    static List<String> of(Table table, List<String> segments, String questions) {
        List<String> lines = new ArrayList<>();
        if (!table.isWide()) {
            lines.add(view(table.name(), stored(table, segments)));
        } else {
            String wide = table.name() + RunQuery.WIDE;
            lines.add(view(wide, stored(table, segments)));
            boolean once = questions.contains(table.name());
            lines.add(
                    once
                            ? "CREATE TABLE " + Sql.name(table.name()) + " AS "
                                    + unpivoted(table, "(" + named(table, wide, questions) + ")")
                            : view(table.name(), unpivoted(table, Sql.name(wide))));
        }
        return lines;
    }

    static String view(String name, String select) {
        return "CREATE VIEW " + Sql.name(name) + " AS " + select;
    }

    private static String stored(Table table, List<String> segments) {
        if (segments.isEmpty()) {
            return table.columns().stream()
                    .map(column -> "NULL::" + Sql.type(column.type()) + " AS " + Sql.name(column.name()))
                    .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
        }
        return "SELECT " + names(table.columns()) + " FROM read_parquet([" + String.join(", ", segments) + "])";
    }

    /**
     * One list of names and one of values a row, taken apart together. A branch of a union for each metric would read less, but
     * each branch binds every column, and a regime with fifty lists has thousands.
     */
    private static String unpivoted(Table table, String rows) {
        String keys = table.keyColumns().isEmpty() ? "" : names(table.keyColumns()) + ", ";
        String type = Sql.type(table.readColumns().getLast().type());
        String metrics = table.metrics().stream()
                .map(metric -> Sql.text(metric.name()))
                .collect(Collectors.joining(", ", "[", "]"));
        String values = table.metrics().stream()
                .map(metric -> Sql.name(metric.name()))
                .collect(Collectors.joining(", ", "[", "]::" + type + "[]"));
        return "SELECT * FROM (SELECT " + keys + "unnest(" + metrics + ") AS " + Table.METRIC + ", unnest(" + values
                + ") AS " + Table.VALUE + " FROM " + rows + ") WHERE " + Table.VALUE + " <> 0";
    }

    /** Rows of the cuts that stand in quotes in the questions about the table; all, where one of them names no cut. */
    private static String named(Table table, String wide, String questions) {
        List<String> asking =
                questions.lines().filter(line -> line.contains(table.name())).toList();
        boolean all =
                table.keyColumns().stream().noneMatch(column -> column.name().equals(CUT))
                        || asking.stream().anyMatch(line -> !line.contains(CUT));
        return "SELECT * FROM " + Sql.name(wide)
                + (all
                        ? ""
                        : " WHERE contains(" + Sql.text(String.join(" ", asking)) + ", '''' || " + CUT + " || '''')");
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> Sql.name(column.name())).collect(Collectors.joining(", "));
    }
}

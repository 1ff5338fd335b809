package glasshouse.results.query;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements that make a table of a run readable under its name. */
final class Views {
    private Views() {}

    /** Lists the statements for a table whose segments are given as quoted paths. */
    static List<String> of(Table table, List<String> segments) {
        List<String> lines = new ArrayList<>();
        if (!table.isWide()) {
            lines.add(view(table.name(), stored(table, segments)));
        } else {
            String wide = table.name() + RunQuery.WIDE;
            lines.add(view(wide, stored(table, segments)));
            lines.add(view(table.name(), unpivoted(table, wide)));
        }
        return lines;
    }

    private static String view(String name, String select) {
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
    private static String unpivoted(Table table, String wide) {
        String keys = table.keyColumns().isEmpty() ? "" : names(table.keyColumns()) + ", ";
        String type = Sql.type(table.readColumns().getLast().type());
        String metrics = table.metrics().stream()
                .map(metric -> Sql.text(metric.name()))
                .collect(Collectors.joining(", ", "[", "]"));
        String values = table.metrics().stream()
                .map(metric -> Sql.name(metric.name()))
                .collect(Collectors.joining(", ", "[", "]::" + type + "[]"));
        return "SELECT * FROM (SELECT " + keys + "unnest(" + metrics + ") AS " + Table.METRIC + ", unnest(" + values
                + ") AS " + Table.VALUE + " FROM " + Sql.name(wide) + ") WHERE " + Table.VALUE + " <> 0";
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> Sql.name(column.name())).collect(Collectors.joining(", "));
    }
}

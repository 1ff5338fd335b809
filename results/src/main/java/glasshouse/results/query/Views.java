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

    /** One branch a metric, so that a query for one metric reads the column of that one only. */
    private static String unpivoted(Table table, String wide) {
        String keys = table.keyColumns().isEmpty() ? "" : names(table.keyColumns()) + ", ";
        String type = Sql.type(table.readColumns().getLast().type());
        return table.metrics().stream()
                .map(metric -> "SELECT " + keys + Sql.text(metric.name()) + " AS " + Table.METRIC + ", "
                        + Sql.name(metric.name()) + "::" + type + " AS " + Table.VALUE + " FROM " + Sql.name(wide)
                        + " WHERE " + Sql.name(metric.name()) + " <> 0")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(column -> Sql.name(column.name())).collect(Collectors.joining(", "));
    }
}

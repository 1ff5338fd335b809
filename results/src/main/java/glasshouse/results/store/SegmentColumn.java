package glasshouse.results.store;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;

/**
 * Hands one column of rows over to DuckDB. Most texts of a table are names of lists, rules and kinds, few and often repeated:
 * such a column is handed over as numbers, in order of appearance, and turned into texts again as it is copied to the file.
 * That takes a third off the time of writing a ledger.
 */
final class SegmentColumn {
    /** With more different texts a column is handed over as it is. */
    private static final int MOST_CODES = 512;

    private final Column column;
    private final int index;
    /** Each text by its number; in order of the numbers. */
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    private SegmentColumn(Column column, int index) {
        this.column = column;
        this.index = index;
    }

    /** Looks at each column of the rows that are to be handed over. */
    static List<SegmentColumn> of(Rows rows) {
        List<Column> columns = rows.table().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(index -> new SegmentColumn(columns.get(index), index).coded(rows))
                .toList();
    }

    private SegmentColumn coded(Rows rows) {
        for (int row = 0; column.type() == Column.Type.TEXT && row < rows.size(); row++) {
            if (!rows.isNull(row, index)) {
                codes.putIfAbsent(rows.text(row, index), codes.size());
            }
            if (codes.size() > MOST_CODES) {
                codes.clear();
                return this;
            }
        }
        return this;
    }

    /** Writes the column's definition in the table that is handed over. */
    String definition() {
        return name() + " " + Sql.type(codes.isEmpty() ? column.type() : Column.Type.INT);
    }

    /** Writes what the file's column is copied from. */
    String selected() {
        if (codes.isEmpty()) {
            return name();
        }
        return codes.keySet().stream()
                .map(Sql::text)
                .collect(Collectors.joining(", ", "([", "])[" + name() + " + 1] AS " + name()));
    }

    private String name() {
        return Sql.name(column.name());
    }

    /** Hands over the value of one row. */
    void append(DuckDBAppender appender, Rows rows, int row) throws SQLException {
        if (rows.isNull(row, index)) {
            appender.appendNull();
            return;
        }
        switch (column.type()) {
            case INT -> appender.append((int) rows.integer(row, index));
            case LONG -> appender.append(rows.integer(row, index));
            case DOUBLE -> appender.append(rows.real(row, index));
            case TEXT -> appendText(appender, Objects.requireNonNull(rows.text(row, index)));
            case BOOL -> appender.append(rows.bool(row, index));
        }
    }

    private void appendText(DuckDBAppender appender, String text) throws SQLException {
        if (codes.isEmpty()) {
            appender.append(text);
        } else {
            appender.append((int) Objects.requireNonNull(codes.get(text)));
        }
    }
}

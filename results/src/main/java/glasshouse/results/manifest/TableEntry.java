package glasshouse.results.manifest;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import java.util.List;

/**
 * One table of a stored run: its declaration, and how much of it there is.
 *
 * @param name name
 * @param doc what a row is
 * @param rows rows as stored
 * @param segments Parquet files under {@code tables/<name>/}
 * @param keys how many of the columns are keys; all of them in a plain table
 * @param columns the columns as stored
 */
public record TableEntry(String name, String doc, long rows, int segments, int keys, List<Column> columns) {
    /** Keeps a copy of the columns. */
    public TableEntry {
        columns = List.copyOf(columns);
    }

    /** Makes the entry of a table without rows. */
    public static TableEntry of(Table table) {
        return new TableEntry(table.name(), table.doc(), 0, 0, table.keys(), table.columns());
    }

    /** Makes the declaration again. */
    public Table table() {
        return new Table(name, doc, columns, keys);
    }

    /** Copies the entry with other counts. */
    public TableEntry counting(long countedRows, int countedSegments) {
        return new TableEntry(name, doc, countedRows, countedSegments, keys, columns);
    }
}

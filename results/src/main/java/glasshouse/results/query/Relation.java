package glasshouse.results.query;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.WholeFile;
import glasshouse.results.store.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that a file of text holds: what its columns are is declared, not guessed from what is in it.
 *
 * @param table name, meaning and columns, in the order of the file's
 * @param file the file
 * @param select what reads it
 */
public record Relation(Table table, Path file, String select) {
    /** A file of one object is read whole into room for twice its size; DuckDB's own bound for small ones. */
    private static final long LEAST_ROOM = 16 << 20;

    /** Declares a table that is a file of comma-separated values with a row of names. */
    public static Relation ofValues(Table table, Path file) {
        String types = table.columns().stream()
                .map(column -> Sql.text(column.name()) + ": " + Sql.text(Sql.type(column.type())))
                .collect(Collectors.joining(", ", "{", "}"));
        String texts = table.columns().stream()
                .filter(column -> column.type() == Column.Type.TEXT)
                .map(column -> Sql.text(column.name()))
                .collect(Collectors.joining(", ", "[", "]"));
        return new Relation(
                table,
                file,
                "SELECT * FROM read_csv(" + Database.quoted(file)
                        + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', force_not_null = "
                        + texts + ", columns = " + types + ")");
    }

    /** Declares a table that is a list in a file of one JSON object, under a key, with an object for every row. */
    public static Relation ofList(Table table, Path file, String key) {
        String row = table.columns().stream()
                .map(column -> Sql.name(column.name()) + " " + Sql.type(column.type()))
                .collect(Collectors.joining(", ", "STRUCT(", ")[]"));
        String cells = table.columns().stream()
                .map(column -> "one." + Sql.name(column.name()))
                .collect(Collectors.joining(", "));
        return new Relation(
                table,
                file,
                "SELECT " + cells + " FROM (SELECT unnest(" + Sql.name(key) + ") AS one" + of(file, key, row));
    }

    /** Declares a table of two columns that is an object in a file of one JSON object, under a key, with an entry for every row. */
    public static Relation ofEntries(Table table, Path file, String key) {
        List<Column> columns = table.columns();
        String type = "MAP(" + Sql.type(columns.getFirst().type()) + ", "
                + Sql.type(columns.getLast().type()) + ")";
        return new Relation(
                table,
                file,
                "SELECT one.key AS " + Sql.name(columns.getFirst().name()) + ", one.value AS "
                        + Sql.name(columns.getLast().name()) + " FROM (SELECT unnest(map_entries(" + Sql.name(key)
                        + ")) AS one" + of(file, key, type));
    }

    private static String of(Path file, String key, String type) {
        return " FROM read_json(" + Database.quoted(file) + ", format = 'unstructured', maximum_object_size = "
                + Math.max(LEAST_ROOM, WholeFile.size(file)) + ", columns = {" + Sql.text(key) + ": " + Sql.text(type)
                + "}))";
    }
}

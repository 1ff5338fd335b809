package glasshouse.results.store;

import glasshouse.observation.table.Column;

/** Quotes names and texts for SQL, and names the SQL type of each column type. */
public final class Sql {
    private Sql() {}

    /** Quotes an identifier. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Quotes a text. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Gets DuckDB's name of a column type. */
    public static String type(Column.Type type) {
        return switch (type) {
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE";
            case TEXT -> "VARCHAR";
            case BOOL -> "BOOLEAN";
        };
    }
}

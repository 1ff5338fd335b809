package glasshouse.results.store;

import glasshouse.observation.table.Rows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as Parquet files, compressed with Zstandard, in the order of the rows.
 *
 * <p>DuckDB takes about a second to open. That happens on a thread of its own, from the moment this object is made, so that
 * a run does not wait for it. One thread writes, so equal rows give equal bytes.
 */
public final class ParquetStore implements AutoCloseable {
    /** The key of the note in each Parquet file that says what the file is. */
    public static final String LABEL = "glasshouse";

    private final CompletableFuture<Connection> opening = new CompletableFuture<>();

    private ParquetStore() {}

    /** Starts opening DuckDB and returns at once. */
    public static ParquetStore opening() {
        ParquetStore store = new ParquetStore();
        Thread.ofPlatform().daemon().name("duckdb-opening").start(store::open);
        return store;
    }

    private void open() {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
                statement.execute("SET autoinstall_known_extensions = false");
                statement.execute("SET autoload_known_extensions = false");
                statement.execute("SET temp_directory = ''");
            }
            opening.complete(connection);
        } catch (SQLException | RuntimeException | LinkageError e) {
            opening.completeExceptionally(e);
        }
    }

    /**
     * Writes rows to a file; an incomplete file may remain if it fails.
     *
     * @param notes key and value pairs kept in the file's footer; keys are lower case words
     * @throws StorageException if the file cannot be written
     */
    public synchronized void write(Path file, Rows rows, Map<String, String> notes) {
        Connection connection = connection(file);
        try (Statement statement = connection.createStatement()) {
            List<SegmentColumn> columns = SegmentColumn.of(rows);
            statement.execute("CREATE OR REPLACE TABLE segment (" + each(columns, SegmentColumn::definition) + ")");
            append(connection, rows, columns);
            statement.execute("COPY (SELECT " + each(columns, SegmentColumn::selected) + " FROM segment) TO "
                    + Sql.text(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false" + footer(notes) + ")");
            statement.execute("DROP TABLE segment");
        } catch (SQLException e) {
            throw StorageException.of("writing table " + rows.table().name(), file, e);
        }
    }

    private static String each(List<SegmentColumn> columns, Function<SegmentColumn, String> written) {
        return columns.stream().map(written).collect(Collectors.joining(", "));
    }

    private static String footer(Map<String, String> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        return notes.entrySet().stream()
                .map(note -> Sql.name(note.getKey()) + ": " + Sql.text(note.getValue()))
                .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
    }

    private static void append(Connection connection, Rows rows, List<SegmentColumn> columns) throws SQLException {
        SegmentColumn[] each = columns.toArray(new SegmentColumn[0]);
        int size = rows.size();
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "segment")) {
            for (int row = 0; row < size; row++) {
                appender.beginRow();
                for (SegmentColumn column : each) {
                    column.append(appender, rows, row);
                }
                appender.endRow();
            }
        }
    }

    private Connection connection(Path file) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw StorageException.of("opening DuckDB to write", file, unwrapped(e));
        }
    }

    private static Exception unwrapped(CompletionException wrapped) {
        @Nullable Throwable cause = wrapped.getCause();
        return cause instanceof Exception exception ? exception : wrapped;
    }

    /** Closes DuckDB, or lets it close as soon as it has opened; files already written stay. */
    @Override
    public void close() {
        opening.thenAccept(ParquetStore::closeQuietly);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not close", e);
        }
    }
}

package glasshouse.results.query;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.Sql;
import glasshouse.results.store.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * A database in memory whose tables are views of files. It may open exactly these files and no other, loads no extension, and its
 * settings are locked. It answers one statement that reads and refuses every other, by DuckDB's own parser.
 */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Source source;

    private Database(Connection connection, Source source) {
        this.connection = connection;
        this.source = source;
    }

    /**
     * What is asked.
     *
     * @param what a run or an experiment
     * @param path its folder
     * @param tables names of its tables
     */
    record Source(String what, Path path, List<String> tables) {}

    /**
     * Opens a database.
     *
     * @param views statements that make the tables
     * @param files that it may open
     */
    static Database open(Source source, List<String> views, List<Path> files) {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
            try (Statement statement = connection.createStatement()) {
                for (String line : setUp(views, files)) {
                    statement.execute(line);
                }
                return new Database(connection, source);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StorageException.of("opening the tables of", source.path(), e);
        }
    }

    private static List<String> setUp(List<String> views, List<Path> files) {
        List<String> lines = new ArrayList<>(views);
        lines.add("SET autoinstall_known_extensions = false");
        lines.add("SET autoload_known_extensions = false");
        lines.add("SET allow_community_extensions = false");
        lines.add("SET temp_directory = ''");
        lines.add("SET allowed_paths = ["
                + String.join(", ", files.stream().map(Database::quoted).toList()) + "]");
        lines.add("SET enable_external_access = false");
        lines.add("SET lock_configuration = true");
        return lines;
    }

    /** Quotes a path as it is to be named in a view and among those that may be opened. */
    static String quoted(Path file) {
        return Sql.text(file.toAbsolutePath().normalize().toString());
    }

    Answer ask(String sql) {
        try {
            requireReading(sql);
            Statement statement = connection.createStatement();
            try {
                return new Answer(statement, statement.executeQuery(sql));
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ProblemException(new Refusals(source.what(), String.join(", ", source.tables())).problem(sql, e));
        }
    }

    /** Has DuckDB's parser read the text where only one reading statement may stand; runs nothing. */
    private void requireReading(String sql) throws SQLException {
        if (sql.isBlank()) {
            throw new ProblemException(new Problem("Query is empty", "", Place.NOWHERE, Refusals.MUST, ""));
        }
        try (PreparedStatement parsed = connection.prepareStatement("FROM query(" + Sql.text(sql) + ")")) {
            parsed.getMetaData();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageException.of("closing the tables of", source.path(), e);
        }
    }
}

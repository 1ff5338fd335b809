package glasshouse.results.query;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.TableEntry;
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
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;

/**
 * Answers SQL over the tables of one stored run.
 *
 * <p>Each table is a view over its Parquet segments; a wide table is a view with one row a metric, and as stored under its
 * name with {@code _wide}. The database is in memory, may open exactly the segments of this run and no other file, loads no
 * extension, and its settings are locked. It answers one statement that reads and refuses every other, by DuckDB's own
 * parser.
 */
public final class RunQuery implements AutoCloseable {
    /** What is added to a wide table's name for the view of it as stored. */
    public static final String WIDE = "_wide";

    private final Connection connection;
    private final RunFolder run;

    private RunQuery(Connection connection, RunFolder run) {
        this.connection = connection;
        this.run = run;
    }

    /**
     * Opens a stored run.
     *
     * @throws ProblemException if there is no whole run at that path
     */
    public static RunQuery open(Path path) {
        return open(RunFolder.open(path));
    }

    /** Opens a stored run that was found already. */
    public static RunQuery open(RunFolder run) {
        return open(run, List.of());
    }

    /**
     * Opens a stored run for questions that are known beforehand. A wide table is taken apart once, not for each question, and of
     * its cuts, where all questions name theirs, only those that are named: asking forty of a run of ten years takes a twentieth of the time.
     *
     * @param questions all that will be asked; empty: anything may be
     */
    public static RunQuery open(RunFolder run, List<String> questions) {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
            try (Statement statement = connection.createStatement()) {
                for (String line : setUp(run, String.join("\n", questions))) {
                    statement.execute(line);
                }
                return new RunQuery(connection, run);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StorageException.of("opening the tables of", run.path(), e);
        }
    }

    private static List<String> setUp(RunFolder run, String questions) {
        List<String> lines = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (TableEntry entry : run.manifest().tables()) {
            List<String> segments = run.segments(entry).stream()
                    .map(file -> Sql.text(file.toAbsolutePath().normalize().toString()))
                    .toList();
            files.addAll(segments);
            lines.addAll(Views.of(entry.table(), segments, questions));
        }
        lines.add("SET autoinstall_known_extensions = false");
        lines.add("SET autoload_known_extensions = false");
        lines.add("SET allow_community_extensions = false");
        lines.add("SET temp_directory = ''");
        lines.add("SET allowed_paths = [" + String.join(", ", files) + "]");
        lines.add("SET enable_external_access = false");
        lines.add("SET lock_configuration = true");
        return lines;
    }

    /** Gets what every answer must say beside it. */
    public Label label() {
        return run.manifest().label();
    }

    /**
     * Asks one SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW or SUMMARIZE; the answer is read as it comes and must be closed.
     *
     * @throws ProblemException if the statement is another, or is more than one, or is wrong
     */
    public Answer ask(String sql) {
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
            throw new ProblemException(Refusals.problem(sql, e, tables()));
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

    private String tables() {
        return run.manifest().tables().stream().map(TableEntry::name).collect(Collectors.joining(", "));
    }

    /** Closes the database; answers still open end. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageException.of("closing the tables of", run.path(), e);
        }
    }
}

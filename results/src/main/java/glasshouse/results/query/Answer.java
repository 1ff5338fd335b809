package glasshouse.results.query;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.StorageException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer to a query, row by row, while DuckDB still works on the rest. Not safe for several threads. */
public final class Answer implements AutoCloseable {
    /**
     * A column of an answer.
     *
     * @param name name, as the query gives it
     * @param isNumber whether its values are numbers
     */
    public record Column(String name, boolean isNumber) {}

    private final Statement statement;
    private final ResultSet results;
    private final List<Column> columns;

    Answer(Statement statement, ResultSet results) throws SQLException {
        this.statement = statement;
        this.results = results;
        ResultSetMetaData about = results.getMetaData();
        List<Column> found = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            found.add(new Column(about.getColumnLabel(i), isNumber(about.getColumnTypeName(i))));
        }
        this.columns = List.copyOf(found);
    }

    private static boolean isNumber(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        return !upper.endsWith("]")
                && (upper.matches("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?") || upper.matches("DOUBLE|FLOAT|DECIMAL.*"));
    }

    /** Lists the columns. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Moves to the next row, the first at the first call; false at the end.
     *
     * @throws ProblemException if the query fails on the way, as a division or cast can
     */
    public boolean next() {
        try {
            return results.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Gets a value of the row: Long, BigInteger, BigDecimal, Double, Boolean or String, or null where absent. What is none of
     * these (a date, a list) comes as its text.
     */
    public @Nullable Object value(int column) {
        try {
            return plain(results.getObject(column + 1));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Float number -> number.doubleValue();
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case BigInteger number -> number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
            case BigDecimal number -> number;
            case Timestamp moment -> moment.toLocalDateTime().toString();
            default -> value.toString();
        };
    }

    private static ProblemException failed(SQLException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new ProblemException(new Problem("Query failed: " + first, "", Place.NOWHERE, "", ""));
    }

    /** Ends the query. */
    @Override
    public void close() {
        try (statement) {
            results.close();
        } catch (SQLException e) {
            throw StorageException.of("closing an answer", Path.of(""), e);
        }
    }
}

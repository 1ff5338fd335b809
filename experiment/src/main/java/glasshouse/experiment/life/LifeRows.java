package glasshouse.experiment.life;

import glasshouse.experiment.life.LifeListing.Basis;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.query.Answer;
import glasshouse.results.query.RunQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes lines of a life from rows of ledger and record, by the columns that are there: newer runs hold more of them. */
final class LifeRows {
    private final Function<Table, List<Map<String, Object>>> rows;
    private final Map<Long, String> acts = new TreeMap<>();

    private LifeRows(Function<Table, List<Map<String, Object>>> rows) {
        this.rows = rows;
        for (Map<String, Object> line : rows.apply(LogTables.LEDGER)) {
            if ("act".equals(line.get("what"))) {
                acts.put(whole(line, "cause"), text(line, "rule"));
            }
        }
        for (Map<String, Object> record : rows.apply(LogTables.RECORD)) {
            acts.put(whole(record, "cause"), text(record, "act"));
        }
    }

    /**
     * Reads a stored run's rows about a subject.
     *
     * @param prefix what the names of its side's tables begin with
     */
    static LifeRows stored(RunQuery query, String prefix, int subject) {
        return new LifeRows(
                table -> asked(query, "SELECT * FROM " + prefix + table.name() + " WHERE subject = " + subject));
    }

    /** Takes the rows about a subject from the log of a run. */
    static LifeRows logged(Log log, int subject) {
        return new LifeRows(table -> taken(log.of(table), subject));
    }

    List<LifeLine> lines() {
        List<LifeLine> lines = new ArrayList<>();
        for (Map<String, Object> row : rows.apply(LogTables.LEDGER)) {
            lines.add(new LifeLine(
                    (int) whole(row, "occurred"),
                    (int) whole(row, "recorded"),
                    text(row, "what"),
                    text(row, "rule"),
                    number(row, "points_before"),
                    number(row, "points_after"),
                    real(row, "cost_yuan"),
                    real(row, "hours_lost"),
                    text(row, "provenance"),
                    new Cause(whole(row, "cause")),
                    Optional.ofNullable(acts.get(whole(row, "cause")))));
        }
        lines.sort(Comparator.comparingInt(LifeLine::recorded));
        return lines;
    }

    List<LifeListing> listings() {
        List<Map<String, Object>> grounds = rows.apply(LogTables.GROUND);
        List<LifeListing> listings = new ArrayList<>();
        for (Map<String, Object> row : rows.apply(LogTables.LISTING)) {
            List<Basis> bases = grounds.stream()
                    .filter(ground -> text(ground, "list").equals(text(row, "list")))
                    .filter(ground -> whole(ground, "start_day") == whole(row, "start_day"))
                    .map(ground -> new Basis(
                            new Cause(whole(ground, "record")),
                            text(ground, "provenance"),
                            Boolean.TRUE.equals(ground.get("decisive"))))
                    .toList();
            listings.add(new LifeListing(
                    text(row, "list"),
                    (int) whole(row, "start_day"),
                    number(row, "end_day"),
                    number(row, "notified_day"),
                    number(row, "known_day"),
                    text(row, "class"),
                    new Cause(whole(row, "ground")),
                    bases));
        }
        listings.sort(Comparator.comparing(LifeListing::list).thenComparingInt(LifeListing::startDay));
        return listings;
    }

    private static List<Map<String, Object>> asked(RunQuery query, String sql) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Answer answer = query.ask(sql)) {
            List<String> names =
                    answer.columns().stream().map(Answer.Column::name).toList();
            while (answer.next()) {
                rows.add(row(names, answer::value));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> taken(Rows rows, int subject) {
        List<String> names = rows.table().columns().stream().map(Column::name).toList();
        List<Map<String, Object>> taken = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.integer(row, 0) == subject) {
                int at = row;
                taken.add(row(names, column -> value(rows, at, column)));
            }
        }
        return taken;
    }

    private static Map<String, Object> row(List<String> names, Function<Integer, @Nullable Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 0; column < names.size(); column++) {
            Object value = values.apply(column);
            if (value != null) {
                row.put(names.get(column), value);
            }
        }
        return row;
    }

    private static @Nullable Object value(Rows rows, int row, int column) {
        if (rows.isNull(row, column)) {
            return null;
        }
        return switch (rows.table().columns().get(column).type()) {
            case TEXT -> rows.text(row, column);
            case DOUBLE -> rows.real(row, column);
            case BOOL -> rows.bool(row, column);
            case INT, LONG -> rows.integer(row, column);
        };
    }

    private static long whole(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.longValue() : 0;
    }

    private static double real(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.doubleValue() : 0;
    }

    private static OptionalInt number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text ? text : "";
    }
}

package glasshouse.views.report;

import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.ListFigures;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.table.Column;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.query.Answer;
import glasshouse.results.query.RunQuery;
import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored run opened to be asked: what it says about itself, which tables and metrics it has, and what they answer. */
public final class Stored implements AutoCloseable {
    /** The cut that holds everyone. */
    public static final String EVERYONE = "cut = 'all'";

    private static final String TALLY = "tally";

    private final RunFolder folder;
    private final RunQuery query;
    private final Summary summary;
    private final Wordings words;

    private Stored(RunFolder folder, RunQuery query) {
        this.folder = folder;
        this.query = query;
        this.summary = Json.read(folder.summary(), Summary.class);
        this.words = Wordings.of(folder.scenario());
    }

    /** Opens a stored run; the caller closes it. */
    public static Stored open(RunFolder folder) {
        RunQuery query = RunQuery.open(folder);
        try {
            return new Stored(folder, query);
        } catch (RuntimeException e) {
            query.close();
            throw e;
        }
    }

    /** Gets the folder. */
    RunFolder folder() {
        return folder;
    }

    /** Gets what the run says about itself. */
    public Manifest manifest() {
        return folder.manifest();
    }

    /** Gets the figures stored beside the tables. */
    public Summary summary() {
        return summary;
    }

    /** Gets what the scenario says in words. */
    public Wordings words() {
        return words;
    }

    /** Gets the number of the last week. */
    public int lastWeek() {
        return summary.cohort().weeks() - 1;
    }

    /** Lists the blacklists. */
    public List<ListFigures> blacklists() {
        return summary.lists().stream().filter(ListFigures::black).toList();
    }

    /** Lists the redlists. */
    public List<ListFigures> redlists() {
        return summary.lists().stream()
                .filter(list -> list.colour().equals("red"))
                .toList();
    }

    /** Lists all lists, blacklists first: redlists and lists of open cases after them. */
    public List<ListFigures> lists() {
        return summary.lists().stream()
                .sorted(Comparator.comparing(list -> !list.black()))
                .toList();
    }

    /** Asks the run's tables. */
    public Asked ask(String sql) {
        try (Answer answer = query.ask(sql)) {
            List<String> columns =
                    answer.columns().stream().map(Answer.Column::name).toList();
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (answer.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 0; column < columns.size(); column++) {
                    row.add(answer.value(column));
                }
                rows.add(row);
            }
            return new Asked(sql, columns, rows);
        }
    }

    private Optional<TableEntry> find(String table) {
        return manifest().tables().stream()
                .filter(entry -> entry.name().equals(table))
                .findFirst();
    }

    /** Says whether a table is there and has a row. */
    public boolean has(String table) {
        return find(table).filter(entry -> entry.rows() > 0).isPresent();
    }

    /** Says whether a table is there and has such a column. */
    public boolean has(String table, String column) {
        return find(table).stream()
                .flatMap(entry -> entry.columns().stream())
                .anyMatch(some -> some.name().equals(column));
    }

    /** Says whether something is counted in this run. */
    public boolean counts(String metric) {
        return has(TALLY, metric);
    }

    /** Lists what is counted under names that begin so. */
    public List<String> metrics(String prefix) {
        return find(TALLY).stream()
                .flatMap(entry -> entry.columns().stream())
                .map(Column::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /** Lists the counts of denials, one for each kind of request; sums that cut them otherwise are not among them. */
    public List<String> denials() {
        String requests = "requests_";
        return metrics(requests).stream()
                .map(metric -> "denials_" + metric.substring(requests.length()))
                .filter(this::counts)
                .toList();
    }

    /** Joins a prefix, a list's or channel's name and a suffix as metrics are named; null if that is not counted. */
    public @Nullable String metric(String prefix, String name, String suffix) {
        String metric = prefix + Metrics.name(name) + suffix;
        return counts(metric) ? metric : null;
    }

    /** Writes the sum of metrics as SQL over the table as stored; those not counted are left out. */
    public String sum(List<String> metrics) {
        return metrics.stream()
                .filter(this::counts)
                .map(metric -> "sum(" + metric + ")")
                .collect(Collectors.collectingAndThen(Collectors.joining(" + "), sum -> sum.isEmpty() ? "0" : sum));
    }

    /** Writes one row for each of some structs of sums, over one reading of the table: {@code {'a': 1, 'b': sum(x)}}. */
    static String rows(List<String> structs, String order) {
        return "from (select unnest([\n  " + String.join(",\n  ", structs)
                + "], recursive := true)\n  from tally_wide where " + EVERYONE + ")\norder by " + order;
    }

    /** Writes names as a list of SQL texts: {@code 'a', 'b'}. */
    public static String texts(List<String> names) {
        return names.stream().map(Sql::text).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        query.close();
    }
}

package glasshouse.views.report;

import glasshouse.engine.world.World;
import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.experiment.summary.Summary;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored run opened to be asked: what it says about itself, which tables and metrics it has, and what they answer. */
public final class Stored implements AutoCloseable {
    /** The cut that holds everyone. */
    public static final String EVERYONE = "cut = 'all'";

    private static final String TALLY = "tally";

    private final RunFolder folder;
    private final String prefix;
    private final RunQuery query;
    private final Summary summary;
    private final Wordings words;

    private Stored(RunFolder folder, RunQuery query, String prefix, Summary summary, Wordings words) {
        this.folder = folder;
        this.query = query;
        this.prefix = prefix;
        this.summary = summary;
        this.words = words;
    }

    /** Opens a stored run; the caller closes it. */
    public static Stored open(RunFolder folder) {
        RunQuery query = RunQuery.open(folder);
        try {
            Summary summary = Json.read(folder.summary(), Summary.class);
            return new Stored(folder, query, "", summary, Wordings.of(folder.scenario()));
        } catch (RuntimeException e) {
            query.close();
            throw e;
        }
    }

    /** Looks at the firms of the run instead of its persons; the run is closed but once. Empty if it has none. */
    Optional<Stored> findFirms() {
        return summary.firms() == null
                ? Optional.empty()
                : Optional.of(new Stored(folder, query, World.OF_FIRMS, summary, words));
    }

    /** Says whether it is the firms that are looked at. */
    boolean isOfFirms() {
        return !prefix.isEmpty();
    }

    private FirmFigures firms() {
        return Objects.requireNonNull(summary.firms());
    }

    /** Counts the subjects. */
    public long subjects() {
        return isOfFirms() ? firms().firms() : summary.cohort().persons();
    }

    /** Gets what happened to scores; null where there are none. */
    public @Nullable PointFigures points() {
        return isOfFirms() ? firms().points() : summary.points();
    }

    /** Lists the names of grades, lowest first. */
    public List<String> grades() {
        List<Grade> grades = isOfFirms() ? firms().grades() : summary.grades();
        return grades.stream().map(Grade::grade).toList();
    }

    /** Lists the channels. */
    public List<ChannelFigures> channels() {
        return isOfFirms() ? firms().channels() : summary.channels();
    }

    private List<ListFigures> figures() {
        return isOfFirms() ? firms().lists() : summary.lists();
    }

    /** Writes where a table is read from, so that the rest of a question can call it by its plain name. */
    String from(String table) {
        return isOfFirms() ? prefix + table + " as " + table : table;
    }

    /** Gets the name of the counts as stored. */
    String wide() {
        return prefix + TALLY + RunQuery.WIDE;
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
        return figures().stream().filter(ListFigures::black).toList();
    }

    /** Lists the redlists. */
    public List<ListFigures> redlists() {
        return figures().stream().filter(list -> list.colour().equals("red")).toList();
    }

    /** Lists all lists, blacklists first: redlists and lists of open cases after them. */
    public List<ListFigures> lists() {
        return figures().stream()
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
                .filter(entry -> entry.name().equals(prefix + table))
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
    String rows(List<String> structs, String order) {
        return "from (select unnest([\n  " + String.join(",\n  ", structs) + "], recursive := true)\n  from " + wide()
                + " where " + EVERYONE + ")\norder by " + order;
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

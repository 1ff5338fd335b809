package glasshouse.experiment.finding;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.WholeFile;
import glasshouse.results.query.FolderQuery;
import glasshouse.results.query.Query;
import glasshouse.results.query.Relation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The tables of an experiment, of twins and of a divergence, as SQL sees them: views of the very files that were written when it ended, so that there is
 * one writer, and nothing that could say something else.
 */
public final class ExperimentTables {
    private static final Column REGIME =
            Column.text("regime", "the regime or comparison; empty where the output itself is read");
    private static final Column OUTPUT = Column.text("output", "what is read off, by its name in the experiment");
    private static final Column LOW = Column.real("low", "", "lower end of the 95 % interval; null if there is none");
    private static final Column HIGH = Column.real("high", "", "upper end");
    private static final Column POINT = Column.integer("point", "", "number of the point, from 0");

    /** Where an experiment looked; a column for every factor follows, and then what a failed point said. */
    private static final Table POINTS = new Table(
            "point",
            "One point of the design",
            List.of(
                    POINT,
                    Column.text("status", "done or failed"),
                    Column.integer("pairs", "pairs", "pairs that were run there")));

    private static final Column ERROR = Column.text("error", "what a point said when it failed; empty if it did not");

    /** What every pair came to; a column for every output follows. */
    private static final Table PAIRS = new Table(
            "pair",
            "One world of one pair at one point",
            List.of(
                    POINT,
                    Column.integer("pair", "", "number of the pair, from 0; each has a luck of its own"),
                    Column.text("regime", "baseline, or the name of the regime")));

    /** What was read at every point. */
    private static final Table EFFECTS = new Table(
            "effect",
            "One output under one regime at one point",
            List.of(
                    POINT,
                    REGIME,
                    OUTPUT,
                    Column.integer("pairs", "pairs", "pairs"),
                    Column.real("baseline", "", "mean of the baseline, in the output's unit"),
                    Column.real("mean", "", "mean difference from it, or mean of the output itself"),
                    LOW,
                    HIGH,
                    Column.text("verdict", "resolved, unresolved or none")));

    /** What hangs on what. */
    private static final Table INDICES = new Table(
            "index",
            "How much one output hangs on one factor, or on several together, by one measure",
            List.of(
                    REGIME,
                    OUTPUT,
                    Column.text("measure", "the measure, such as total or shapley"),
                    Column.text("factor", "the factor; names of several are joined by x"),
                    Column.real("value", "", "the measure"),
                    LOW,
                    HIGH));

    /** What was varied. */
    private static final Table FACTORS = new Table(
            "factor",
            "One factor: a number of the scenario, or a patch that is on or off",
            List.of(
                    Column.text("factor", "its name"),
                    Column.text("path", "path of the number in the scenario; empty for a patch"),
                    Column.text("doc", "what the number means"),
                    Column.text("unit", "its unit"),
                    Column.real("low", "", "lower end of what was looked at"),
                    Column.real("high", "", "upper end"),
                    Column.real("now", "", "what the scenario has"),
                    Column.bool("log", "whether equal steps are equal ratios"),
                    Column.bool("assumed", "whether nobody has measured it")));

    /** What was found over all points. */
    private static final Table FINDINGS = new Table(
            "finding",
            "One output under one regime, over all points",
            List.of(
                    REGIME,
                    OUTPUT,
                    Column.text("unit", "unit of the output, in words"),
                    Column.real("baseline", "", "mean of the baseline over points"),
                    Column.real("mean", "", "mean over points of the difference, or of the output itself"),
                    LOW,
                    HIGH,
                    Column.integer("n", "", "pairs of a single point, or points"),
                    Column.text("verdict", "resolved, unresolved or none"),
                    Column.bool(
                            "resolved_together",
                            "whether it is still resolved when all effects are looked at together"),
                    Column.real("least", "", "least mean of a point"),
                    Column.real("greatest", "", "greatest mean of a point"),
                    Column.integer("above", "points", "points whose interval lies above zero"),
                    Column.integer("below", "points", "points whose interval lies below zero"),
                    Column.integer("undecided", "points", "points whose interval holds zero"),
                    Column.integer("equal", "points", "points at which all pairs are equal to the bit")));

    /** What was claimed, and where it holds. */
    private static final Table CLAIMS = new Table(
            "claim",
            "One claim, and where it holds",
            List.of(
                    Column.text("claim", "its name"),
                    REGIME,
                    OUTPUT,
                    Column.text("sign", "what it is claimed to do: rises or falls"),
                    Column.integer("holds", "points", "points at which it does, beyond luck"),
                    Column.integer("reversed", "points", "points at which it does the opposite, beyond luck"),
                    Column.integer("undecided", "points", "points at which neither can be said"),
                    Column.text("sentence", "all this in words, with the part of the box in which it fails")));

    /** What twins differ in. */
    private static final Table TWINS = new Table(
            "effect",
            "The paired difference of one metric in one part of the people",
            List.of(
                    Column.text("variant", "the other regime"),
                    Column.text("side", "persons or firms"),
                    Column.text("metric", "name of the metric"),
                    Column.text("unit", "its unit"),
                    Column.text("cut", "the cut; all for everyone"),
                    Column.text("stratum", "the stratum"),
                    Column.real("baseline", "", "mean over pairs under the baseline"),
                    Column.real("twin", "", "mean over pairs under the other regime"),
                    Column.real("difference", "", "mean difference"),
                    LOW,
                    HIGH,
                    Column.integer("pairs", "pairs", "pairs"),
                    Column.text("verdict", "resolved, unresolved or none"),
                    Column.bool(
                            "resolved_together",
                            "whether it is still resolved when all metrics are looked at together; null for a part of the people")));

    /** What the metrics of twins mean. */
    private static final Table MEANINGS = new Table(
            "metric",
            "Something that is counted",
            List.of(Column.text("name", "its name"), Column.text("meaning", "what is counted")));

    /** Who parted in the first week in which anybody did. */
    private static final Table PARTINGS = new Table(
            "parting",
            "Somebody whose own life differs in the first week in which any does",
            List.of(
                    Column.integer("week", "", "the week"),
                    Column.text("date", "the date"),
                    Column.text("subject", "who, by index"),
                    Column.text("first_world", "lines of the ledger that the first world alone has, as JSON"),
                    Column.text("other_world", "lines that the other world alone has, as JSON")));

    /** How others were reached from the first parting. */
    private static final Table REACHES = new Table(
            "reach",
            "Somebody who was reached from the first parting, in order of week; a thousand at most are told",
            List.of(
                    Column.integer("week", "", "week in which"),
                    Column.text("subject", "whom"),
                    Column.text("message", "by what message"),
                    Column.text("through", "who sent it; null where an office did, or the message does not say"),
                    Column.text("cause", "its root event"),
                    Column.integer(
                            "differs_from_week", "", "first week in which the own life differs; null if it never does"),
                    Column.integer("depth", "messages", "messages from the first parting")));

    /** How far two worlds are apart by week. */
    private static final Table WEEKS = new Table(
            "week",
            "The end of a week, from the first parting on",
            List.of(
                    Column.integer("week", "", "the week"),
                    Column.whole("own", "subjects", "parted by a decision about themselves"),
                    Column.whole("reached", "subjects", "reached by a message first"),
                    Column.whole("changed", "subjects", "whose own life has differed")));

    /** By what messages subjects were reached first. */
    private static final Table MESSAGES = new Table(
            "message",
            "A kind of message",
            List.of(
                    Column.text("kind", "the kind"),
                    Column.whole("reached", "subjects", "whom it reached before any other did")));

    private ExperimentTables() {}

    /** Lists what is declared, by the kind of folder. */
    public static SequencedMap<String, List<Table>> declared() {
        SequencedMap<String, List<Table>> kinds = new LinkedHashMap<>();
        kinds.put("An experiment", List.of(POINTS, PAIRS, EFFECTS, INDICES, FACTORS, FINDINGS, CLAIMS));
        kinds.put("Twins", List.of(TWINS, MEANINGS));
        kinds.put("A divergence", List.of(PARTINGS, REACHES, WEEKS, MESSAGES));
        return kinds;
    }

    /**
     * Opens the tables of a folder; empty if it holds no experiment, twins or divergence.
     *
     * @throws glasshouse.kernel.problem.ProblemException if it holds one that has not ended, or that cannot be read
     */
    public static Optional<Query> open(Path folder) {
        if (StoredFinding.isThere(folder)) {
            StoredFinding stored = StoredFinding.open(folder);
            return Optional.of(FolderQuery.open(folder, stored.finding().synthetic(), relations(stored)));
        }
        if (StoredTwin.isThere(folder)) {
            Path file = folder.resolve(StoredTwin.FILE);
            return Optional.of(FolderQuery.open(
                    folder,
                    StoredTwin.open(folder).label(),
                    List.of(Relation.ofList(TWINS, file, "effects"), Relation.ofEntries(MEANINGS, file, "meanings"))));
        }
        if (StoredDivergence.isThere(folder)) {
            Path file = folder.resolve(StoredDivergence.FILE);
            return Optional.of(FolderQuery.open(
                    folder,
                    StoredDivergence.open(folder).label(),
                    List.of(
                            Relation.ofList(PARTINGS, file, "partings"),
                            Relation.ofList(REACHES, file, "chain"),
                            Relation.ofList(WEEKS, file, "weeks_apart"),
                            Relation.ofEntries(MESSAGES, file, "reached_by_kind"))));
        }
        return Optional.empty();
    }

    private static List<Relation> relations(StoredFinding stored) {
        Path folder = stored.folder();
        Finding finding = stored.finding();
        List<Column> factors = new ArrayList<>();
        for (Finding.Side side : finding.factors()) {
            String name = free(side.factor(), POINTS.columns(), ERROR);
            factors.add(side.isPatch() ? Column.text(name, "on or off") : Column.real(name, side.unit(), side.doc()));
        }
        factors.add(ERROR);
        Path file = folder.resolve(StoredFinding.FINDING);
        List<Relation> relations = new ArrayList<>(List.of(
                Relation.ofValues(with(POINTS, factors), folder.resolve(StoredFinding.POINTS)),
                Relation.ofValues(EFFECTS, folder.resolve(StoredFinding.EFFECTS)),
                Relation.ofValues(INDICES, folder.resolve(StoredFinding.INDICES)),
                Relation.ofList(FACTORS, file, "factors"),
                Relation.ofList(FINDINGS, file, "effects"),
                Relation.ofList(CLAIMS, file, "claims")));
        if (WholeFile.isThere(folder.resolve(StoredFinding.PAIRS))) {
            Path pairs = folder.resolve(StoredFinding.PAIRS);
            relations.add(Relation.ofValues(with(PAIRS, outputs(WholeFile.firstLine(pairs))), pairs));
        }
        return relations;
    }

    private static List<Column> outputs(String names) {
        return Stream.of(names.split(",", -1))
                .skip(PAIRS.columns().size())
                .map(name -> Column.real(free(name, PAIRS.columns(), ERROR), "", "what was read off"))
                .toList();
    }

    /** Names a column as the experiment does, or with a number after it where that name is taken. */
    private static String free(String name, List<Column> taken, Column alsoTaken) {
        boolean isTaken = name.equals(alsoTaken.name())
                || taken.stream().anyMatch(column -> column.name().equals(name));
        return isTaken ? name + "_2" : name;
    }

    private static Table with(Table table, List<Column> more) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addAll(more);
        return new Table(table.name(), table.doc(), columns);
    }
}

package glasshouse.experiment.run;

import glasshouse.engine.world.World;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.survey.Surveys;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Declares the tables of a run that are not about single subjects. */
public final class RunTables {
    /** What is counted. */
    public static final Table METRIC = new Table(
            "metric",
            "Something that is counted in this run.",
            List.of(
                    Column.text("name", "name, as in the table tally"),
                    Column.text("unit", "what one is"),
                    Column.text("meaning", "what is counted"),
                    Column.text("formula", "how"),
                    Column.text("source", "the literature it follows"),
                    Column.bool("stock", "whether it is a level at the end of the week, and not a flow during it")));

    /** The numbers a run was given. */
    public static final Table PARAMETER = new Table(
            "parameter",
            "A number the run was given, with all that is known about it.",
            List.of(
                    Column.text("path", "path in the scenario"),
                    Column.real("value", "", "value, in the unit"),
                    Column.text("unit", "unit; absent for a bare number"),
                    Column.text("source", "where it comes from; absent if not said"),
                    Column.text("confidence", "measured, reported, derived, claimed or assumed; absent if not said"),
                    Column.real("low", "", "lower end of its plausible range; absent if not said"),
                    Column.real("high", "", "upper end of its plausible range; absent if not said"),
                    Column.text("doc", "what it means")));

    /** The phases of the week. */
    public static final Table PHASE = new Table(
            "phase",
            "A phase of the week, with what it cost; no result depends on its times.",
            List.of(
                    Column.integer("number", "", "place in the week, from 1"),
                    Column.text("phase", "name"),
                    Column.text("does", "what it does"),
                    Column.text("reads", "columns and batches that it reads"),
                    Column.text("writes", "columns and batches that it writes; nobody else does"),
                    Column.real("seconds", "s", "time over the whole run, summed over threads"),
                    Column.whole("bytes", "bytes", "memory that the columns it writes hold at the end")));

    /** How well the people fit what they were made from. */
    public static final Table FIT = new Table(
            "fit",
            "A category of a published marginal, beside the share that the synthetic people have.",
            List.of(
                    Column.text("marginal", "the marginal, such as age"),
                    Column.text("category", "the category, such as 20-24"),
                    Column.real("published", "share", "published share"),
                    Column.real("synthetic", "share", "share among the synthetic people or their households"),
                    Column.real("difference", "percentage points", "synthetic less published")));

    private static final List<Column> TALLY_KEYS = List.of(
            Column.integer("week", "week", "week, from 0"),
            Column.text("city", "the scenario's city"),
            Column.text("cut", "the way people are cut into strata; all for everyone"),
            Column.text("stratum", "the stratum of the cut"));

    private RunTables() {}

    /** Declares the counts of a world's metrics. */
    public static Table tally(Metrics metrics) {
        List<Column> columns = metrics.all().stream()
                .map(metric -> Column.whole(metric.name(), metric.unit(), metric.meaning()))
                .toList();
        return Table.wide(
                "tally",
                "The counts of a week, city and stratum; stocks are levels at the week's end. One cut at a time: never add"
                        + " strata of different cuts.",
                TALLY_KEYS,
                columns);
    }

    /** Lists all tables of a run, in the order of their pages. */
    public static List<Table> all(World world) {
        List<Table> all = new ArrayList<>(List.of(METRIC, tally(world.metrics())));
        all.addAll(LogTables.ALL);
        all.addAll(List.of(Surveys.TABLE, PARAMETER, PHASE, FIT));
        World firms = world.firms();
        if (firms != null) {
            all.addAll(ofFirms(firms.metrics()));
        }
        return List.copyOf(all);
    }

    /** Lists the tables of firms: those of persons with another name, whose subjects are numbers of firms. */
    public static List<Table> ofFirms(Metrics metrics) {
        List<Table> all = new ArrayList<>(List.of(METRIC, tally(metrics)));
        all.addAll(LogTables.ALL);
        return all.stream()
                .map(table -> table.named(World.OF_FIRMS + table.name()))
                .toList();
    }
}

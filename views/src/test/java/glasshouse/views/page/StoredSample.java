package glasshouse.views.page;

import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.figure.ClassCount;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PatrolFigures;
import glasshouse.experiment.run.RunTables;
import glasshouse.experiment.run.Version;
import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.Cohort;
import glasshouse.experiment.summary.Summary.Cost;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import glasshouse.scenario.load.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A stored run made by hand, of a hundred people and one list, with denials, notices and objections. */
final class StoredSample {
    static final int PERSONS = 100;
    static final int WEEKS = 20;
    private static final Map<String, Long> WEEKLY = Map.ofEntries(
            Map.entry("persons", (long) PERSONS),
            Map.entry("listed_defaulters_sound", 3L),
            Map.entry("listed_defaulters_wrongful", 1L),
            Map.entry("on_defaulters_sound", 9L),
            Map.entry("on_defaulters_wrongful", 2L),
            Map.entry("blacklisted", 11L),
            Map.entry("requests_flight", 50L),
            Map.entry("denials_flight", 5L),
            Map.entry("denials_wrongful", 1L),
            Map.entry("cost_yuan", 700L),
            Map.entry("hours_lost", 12L),
            Map.entry("notified_defaulters", 1L),
            Map.entry("learned_at_denial_defaulters", 2L),
            Map.entry("filed_hearing", 4L),
            Map.entry("upheld_hearing", 1L),
            Map.entry("rejected_hearing_innocent", 2L),
            Map.entry("filed_objection", 2L),
            Map.entry("upheld_objection", 1L),
            Map.entry("rejected_objection_innocent", 1L),
            Map.entry("corrected_defaulters", 1L));
    private static final List<String> METRICS =
            WEEKLY.keySet().stream().sorted().toList();
    private static final Table TALLY = Table.wide(
            "tally",
            "Counts.",
            List.of(
                    Column.integer("week", "week", "Week."),
                    Column.text("city", "City."),
                    Column.text("cut", "Cut."),
                    Column.text("stratum", "Stratum.")),
            METRICS.stream().map(name -> Column.whole(name, "", name)).toList());
    private static final Table LISTING =
            table("listing", "subject,start_day,end_day,notified_day,known_day", "ground", "list,class,ended");
    private static final Table DENIAL =
            table("denial", "subject,day,cost_yuan,hours_lost", "cause", "list,request,measure");
    private static final Table REMEDY = table("remedy", "subject,filed_day,decided_day", "cause", "list,stage,outcome");
    private static final Table LEDGER = table(
            "ledger",
            "subject,occurred,recorded,points_before,points_after,cost_yuan,hours_lost",
            "cause",
            "what,rule,provenance");

    private StoredSample() {}

    private static Table table(String name, String whole, String ids, String texts) {
        List<Column> columns = new ArrayList<>();
        for (String column : whole.split(",")) {
            columns.add(Column.integer(column, "", column));
        }
        columns.add(Column.whole(ids, "id", ids));
        for (String column : texts.split(",")) {
            columns.add(Column.text(column, column));
        }
        return new Table(name, name + ".", columns);
    }

    /** Adds a row; null leaves a value absent. */
    private static void row(Rows rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case String text when text.isEmpty() -> {}
                case String text -> rows.set(i, text);
                case Integer whole -> rows.set(i, whole);
                case Long whole -> rows.set(i, whole);
                default -> throw new IllegalArgumentException("Value " + values[i] + " must be text or whole");
            }
        }
        rows.end();
    }

    private static Rows listings() {
        Rows rows = new Rows(LISTING);
        row(rows, 1, 10, 60, "", 20, 7L, "defaulters", "wrongful", "corrected");
        row(rows, 2, 12, "", 12, 12, 8L, "defaulters", "sound", "");
        row(rows, 3, 30, "", "", "", 9L, "defaulters", "sound", "");
        return rows;
    }

    private static Rows ledger() {
        Rows rows = new Rows(LEDGER);
        row(rows, 1, 9, 9, "", "", "", "", 7L, "sighting", "crossings", "false_alarm");
        row(rows, 1, 9, 10, "", "", "", "", 7L, "record", "court", "false_alarm");
        row(rows, 1, 9, 10, "", "", "", "", 7L, "listed", "defaulters", "false_alarm");
        row(rows, 1, 20, 20, "", "", 300, 6, 7L, "denied", "flight", "false_alarm");
        row(rows, 1, 20, 20, "", "", "", "", 7L, "learned", "defaulters", "false_alarm");
        row(rows, 1, 25, 25, "", "", "", "", 7L, "objection", "defaulters", "false_alarm");
        row(rows, 1, 60, 60, "", "", "", "", 7L, "corrected", "defaulters", "false_alarm");
        row(rows, 2, 11, 12, "", "", "", "", 8L, "listed", "defaulters", "own_act");
        row(rows, 3, 29, 30, "", "", "", "", 9L, "listed", "defaulters", "own_act");
        row(rows, 4, 3, 3, "", "", "", "", 10L, "act", "jaywalk", "own_act");
        return rows;
    }

    private static Rows tally() {
        Rows rows = new Rows(TALLY);
        for (int week = 0; week < WEEKS; week++) {
            stratum(rows, week, "all", "all");
            stratum(rows, week, "income-group-residence", "q1 majority rural");
            stratum(rows, week, "age", "18-29");
        }
        return rows;
    }

    private static void stratum(Rows rows, int week, String cut, String stratum) {
        rows.set(0, week).set(1, "town").set(2, cut).set(3, stratum);
        IntStream.range(0, METRICS.size()).forEach(i -> rows.set(4 + i, WEEKLY.getOrDefault(METRICS.get(i), 0L)));
        rows.end();
    }

    private static Summary summary(Label label, String title) {
        List<ClassCount> classes = List.of(new ClassCount("sound", 60), new ClassCount("wrongful", 20));
        return new Summary(
                "town",
                title,
                label,
                new Cohort(PERSONS, PERSONS, 0, WEEKS, "2020-01-01", "2020-05-19", 1, 1),
                null,
                List.of(),
                List.of(new ListFigures(
                        "defaulters", "Who does not pay", "black", 80, classes, 11, classes, List.of())),
                new LifeFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), 0, 0, 0, 0, 0, 0, 0, 0),
                new PatrolFigures(List.of(), List.of()),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of("A caveat."),
                List.of(),
                new Cost(1, 1, 1, 1, null));
    }

    /** Writes the run into a folder that is not there yet. */
    static RunFolder write(Path target, String title) {
        Loaded<Scenario> loaded = SmallWorld.everything()
                .with("society.persons", PERSONS)
                .with("society.conduct.requests.flight.what", "Books a flight")
                .load();
        String world = loaded.hash(Scenario.WORLD.toArray(String[]::new));
        Label label = Label.of("Town", 10, 4);
        List<Table> tables = List.of(
                TALLY, LISTING, LogTables.GROUND, LogTables.RECORD, DENIAL, REMEDY, LEDGER, RunTables.PARAMETER);
        Manifest manifest = new Manifest(
                Manifest.Status.RUNNING,
                label,
                new Manifest.Identity("town", Version.ENGINE, world, "bb22", 1, 1, "cc33"),
                new Manifest.Size(PERSONS, 0, WEEKS, "2020-01-01"),
                Manifest.Making.of(List.of("glasshouse", "run", "town"), 1, 1),
                List.of(),
                tables.stream().map(TableEntry::of).toList());
        String scenario = loaded.canonical();
        try (PartialRun run = (PartialRun) PartialRun.begin(target, manifest, scenario)) {
            Rows denials = new Rows(DENIAL);
            row(denials, 1, 20, 300, 6, 7L, "defaulters", "flight", "no-flights");
            Rows remedies = new Rows(REMEDY);
            row(remedies, 1, 25, 60, 7L, "defaulters", "objection", "upheld");
            List.of(tally(), listings(), ledger(), denials, remedies).forEach(run::segment);
            return run.finish(run.manifest(), Json.pretty(summary(label, title)));
        }
    }
}

package glasshouse.results;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import java.nio.file.Path;
import java.util.List;

/** A small run with one plain, one wide and one empty table, for the tests of this module. */
public final class Sample {
    public static final Table LEDGER = new Table(
            "ledger",
            "One line of a chosen subject's life.",
            List.of(
                    Column.integer("subject", "", "Index of the subject."),
                    Column.whole("cause", "", "Id of the event it goes back to."),
                    Column.real("share", "share", "A share."),
                    Column.text("rule", "Rule it happened under."),
                    Column.bool("decisive", "Whether it was decisive.")));
    public static final Table TALLY = Table.wide(
            "tally",
            "Counts of one week, city and stratum.",
            List.of(
                    Column.integer("week", "week", "Week."),
                    Column.text("city", "City."),
                    Column.text("cut", "Cut."),
                    Column.text("stratum", "Stratum.")),
            List.of(
                    Column.integer("listed", "persons", "On a list."),
                    Column.whole("listed.wrongful", "persons", "Wrongly on a list."),
                    Column.whole("acts", "acts", "Acts.")));
    public static final Table SURVEY = new Table(
            "survey", "One answer.", List.of(Column.integer("week", "week", "Week."), Column.text("said", "Said.")));
    public static final String SCENARIO = "title: \"Róngchéng 荣成\"\n";

    private Sample() {}

    public static Manifest manifest(long seed, String world) {
        return new Manifest(
                Manifest.Status.RUNNING,
                Label.of("Rongcheng", 310, 120),
                new Manifest.Identity("rongcheng-2018", "0.1.0", world, "0b5e", seed, seed, ""),
                new Manifest.Size(1000, 10, 104, "2018-01-01"),
                Manifest.Making.of(List.of("run", "rongcheng-2018"), 2, 0.5),
                List.of(new Manifest.PhaseTime("conduct", 0.25, 4096)),
                List.of(TableEntry.of(LEDGER), TableEntry.of(TALLY), TableEntry.of(SURVEY)));
    }

    public static PartialRun begin(Path target) {
        return (PartialRun) PartialRun.begin(target, manifest(1, "aa11"), SCENARIO);
    }

    /** Ledger lines, numbered on from {@code from}. */
    public static Rows ledger(int from, int count) {
        Rows rows = new Rows(LEDGER);
        for (int i = from; i < from + count; i++) {
            rows.set(0, i)
                    .set(1, (1L << 60) + i)
                    .set(2, i / 4.0)
                    .set(3, "rule-" + i % 3)
                    .set(4, i % 2 == 0);
            rows.end();
        }
        return rows;
    }

    /** Two strata of one week; the second has zeros and an absent metric. */
    public static Rows tally(int week) {
        Rows rows = new Rows(TALLY);
        rows.set(0, week).set(1, "rongcheng").set(2, "all").set(3, "all");
        rows.set(4, 5).set(5, 1L).set(6, 5_000_000_000L).end();
        rows.set(0, week)
                .set(1, "rongcheng")
                .set(2, "age")
                .set(3, "18-24")
                .set(4, 0)
                .set(6, 3)
                .end();
        return rows;
    }

    /** A whole run: 20 ledger lines in two segments, tallies of two weeks, no survey. */
    public static RunFolder whole(Path target) {
        try (PartialRun run = begin(target)) {
            run.segment(ledger(0, 12));
            run.segment(tally(0));
            run.segment(ledger(12, 8));
            run.segment(tally(1));
            return run.finish(run.manifest(), "{}\n");
        }
    }
}

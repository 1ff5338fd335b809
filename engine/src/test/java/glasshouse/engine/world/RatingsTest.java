package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The scenario firms-2019 beside what is published, with one seed and 20,000 firms. Five standard errors where luck is in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RatingsTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 70_000;
    private static final int FIRMS = 20_000;
    /** A tenth of the adults for each firm, and of those represented, so that the firms are the scenario's. */
    private static final List<String> SMALL =
            List.of("society.persons", "70000", "society.represented", "115800000", "firms.persons_per_firm", "3.5");

    private static final double ADULTS_A_FIRM = 35;
    private static final int WEEKS = 209;
    private static final int FIRST_YEAR = 52;
    private static final double YEARS = (WEEKS - FIRST_YEAR) * Week.DAYS / 365.25;

    private TallySeries persons;
    private TallySeries firms;
    private Log log;
    private Rows listings;

    @BeforeAll
    void run() {
        try (Simulation run = start()) {
            Side side = finish(run);
            persons = run.series();
            firms = side.series();
            log = side.log();
            listings = log.of(LogTables.LISTING);
        }
    }

    private static Simulation start(String... patches) {
        List<Patch> all = new ArrayList<>();
        List<String> pairs = new ArrayList<>(SMALL);
        pairs.addAll(List.of(patches));
        for (int i = 0; i < pairs.size(); i += 2) {
            all.add(Patch.inline(pairs.get(i), pairs.get(i + 1), "test"));
        }
        var scenario = Loader.of(Scenario.class, Catalog.shipped()).load("firms-2019", "scenarios", all);
        return Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2));
    }

    private static Side finish(Simulation run) {
        while (!run.isDone()) {
            run.step();
        }
        return run.sides().get(1);
    }

    /** Counts over the years after the first, in which lists and ratings fill. */
    private static long later(TallySeries counts, String metric) {
        long[] series = counts.series(0, counts.metrics().number(metric));
        return IntStream.range(FIRST_YEAR, WEEKS)
                .mapToLong(week -> series[week])
                .sum();
    }

    private double share(String grade) {
        long[] stock = firms.series(0, firms.metrics().number("grade_" + grade));
        return (double) stock[WEEKS - 1] / FIRMS;
    }

    @Test
    void the_four_classes_are_as_large_as_the_tax_offices_classes_were() {
        // Within a point: A 4.89 %, D 7.01 %, B and M, and C derived, of the year 2018.
        assertThat(share("excellent")).isCloseTo(0.0489, within(0.01));
        assertThat(share("good")).isCloseTo(0.835, within(0.01));
        assertThat(share("medium")).isCloseTo(0.046, within(0.01));
        assertThat(share("poor")).isCloseTo(0.0701, within(0.01));
    }

    @Test
    void the_inspectors_hours_say_how_many_firms_are_inspected_and_not_the_plan() {
        double inspected = later(firms, "audits_random_inspections") / YEARS / FIRMS;

        assertThat(inspected).isCloseTo(0.05, within(0.05 * 0.05));
        assertThat(inspected).isLessThan(0.97 * 0.055);
    }

    @Test
    void one_new_entry_in_seven_on_the_national_list_is_a_firm() {
        long firm = listed(firms, "court_defaulters")
                + listed(firms, "revoked_licences")
                + listed(firms, "major_tax_cases")
                + listed(firms, "customs_dishonest");
        long person = listed(persons, "defaulters");
        double perFirm = (double) firm / FIRMS;
        double perPerson = (double) person / PERSONS;
        double share = perFirm / (perFirm + ADULTS_A_FIRM * perPerson);
        double error = share * (1 - share) * Math.sqrt(1.0 / firm + 1.0 / person);

        assertThat(share).isCloseTo(0.151, within(SIGMAS * error));
        assertThat(error).isLessThan(0.0075);
    }

    private static long listed(TallySeries counts, String list) {
        return later(counts, "listed_" + list + "_sound")
                + later(counts, "listed_" + list + "_irregular")
                + later(counts, "listed_" + list + "_wrongful");
    }

    @Test
    void the_badly_rated_and_the_absent_are_inspected_so_many_times_as_often_and_the_best_less() {
        Map<String, Double> multipliers =
                Map.of("rated-poor", 150.0, "abnormal-operations", 75.0, "model-taxpayers", 0.2);
        double[][] highest = new double[FIRMS][WEEKS];
        for (int row = 0; row < listings.size(); row++) {
            Double multiplier = multipliers.get(listings.text(row, index("list")));
            for (int week = firstTold(row); multiplier != null && week < Math.min(WEEKS, lastTold(row) + 1); week++) {
                double[] ofFirm = highest[(int) listings.integer(row, 0)];
                ofFirm[week] = Math.max(ofFirm[week], multiplier);
            }
        }
        double yearly = 0;
        for (double[] ofFirm : highest) {
            yearly += Arrays.stream(ofFirm).map(most -> most == 0 ? 1 : most).sum();
        }
        double calls = yearly * 0.002 * Week.DAYS / 365.25;
        double inspections = firms.total(firms.metrics().number("audits_risk_inspections"));

        // The calls of the last week are still waiting for an inspector.
        assertThat(inspections).isCloseTo(calls, within(SIGMAS * Math.sqrt(calls)));
        assertThat(inspections).isGreaterThan(10 * 0.002 * FIRMS);
    }

    /** The first week in which inspectors know of a listing: the one after it began. */
    private int firstTold(int row) {
        return (int) listings.integer(row, index("start_day")) / Week.DAYS + 1;
    }

    /** The week in which it ended, or the last of all. */
    private int lastTold(int row) {
        int column = index("end_day");
        return listings.isNull(row, column) ? WEEKS : (int) listings.integer(row, column) / Week.DAYS;
    }

    @Test
    void another_agency_acts_only_when_what_one_has_found_is_joined() {
        double others = delay(log, "barred-bidders");

        assertThat(delay(log, "wage-debtors")).isLessThan(7);
        assertThat(others).isBetween(14.0, 45.0);
        try (Simulation quick = start("firms.institution.platform.delay", "2")) {
            assertThat(delay(finish(quick).log(), "barred-bidders")).isLessThan(7);
        }
    }

    /** Mean days from the filing of a record to the listing that it led to without an agreement, among those followed. */
    private static double delay(Log log, String list) {
        Map<String, Long> filed = filed(log.of(LogTables.RECORD));
        Rows listings = log.of(LogTables.LISTING);
        double days = 0;
        int listed = 0;
        for (int row = 0; row < listings.size(); row++) {
            Long since = filed.get(listings.integer(row, 0) + " " + listings.integer(row, index("ground")));
            boolean own = "own".equals(listings.text(row, index("via")));
            if (since != null && own && list.equals(listings.text(row, index("list")))) {
                days += listings.integer(row, index("start_day")) - since;
                listed++;
            }
        }
        assertThat(listed).as(list).isGreaterThan(15);
        return days / listed;
    }

    /** When records were filed, by subject and root event. */
    private static Map<String, Long> filed(Rows records) {
        Map<String, Long> filed = new TreeMap<>();
        for (int row = 0; row < records.size(); row++) {
            long cause = records.integer(row, LogTables.RECORD.index("cause"));
            filed.put(records.integer(row, 0) + " " + cause, records.integer(row, LogTables.RECORD.index("filed")));
        }
        return filed;
    }

    private static int index(String column) {
        return LogTables.LISTING.index(column);
    }
}

package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What follows from an act is drawn by the act: the same act meets the same luck at another time. */
class SameLuckTest {
    /** Listing changes nobody's acts, so that both worlds have the same ones. */
    private static final SmallWorld BASE = SmallWorld.everything()
            .with("society.persons", 3000)
            .with("society.conduct.acts.jaywalk.while_listed", 1)
            .with("society.conduct.acts.jaywalk.with_listed_tie", 1)
            .with("society.conduct.acts.perform.while_listed", 1)
            .with("society.response.fear_of_listing", 0)
            .with("society.response.fear_of_denial", 0)
            .with("society.response.fear_of_ties_listing", 0)
            .with("society.response.exposed.fear_of_shaming", 0)
            .with("society.response.cuts_tie", "{}")
            .with("society.conduct.known_rules", "null");

    /** Days from the act to the record of the bank's books, by act. */
    private static Map<Long, Long> delays(Simulation simulation, String channel) {
        Rows records = simulation.log().of(LogTables.RECORD);
        Map<Long, Long> delays = new TreeMap<>();
        for (int row = 0; row < records.size(); row++) {
            if (channel.equals(records.text(row, 1))) {
                delays.put(records.integer(row, 6), records.integer(row, 4) - records.integer(row, 3));
            }
        }
        return delays;
    }

    @Test
    void a_quicker_agency_files_the_same_acts_each_by_its_own_luck() {
        // A record joined to the wrong person has a row of its own, with the day of joining.
        // What is filed before a city is connected is never joined.
        SmallWorld linked = BASE.with("institution.platform.wrong_link", 0).with("institution.platform.cities", "{}");
        Map<Long, Long> slow =
                delays(linked.with("institution.agencies.bank.filing_delay", 40).run(), "bank-books");
        Map<Long, Long> quick =
                delays(linked.with("institution.agencies.bank.filing_delay", 10).run(), "bank-books");
        int sooner = 0;

        // All that the slow bank has filed the quick one has too, after a quarter of the time, rounded down.
        assertThat(slow.size()).isGreaterThan(300);
        assertThat(quick.keySet()).containsAll(slow.keySet());
        for (Map.Entry<Long, Long> record : slow.entrySet()) {
            long days = record.getValue();
            assertThat(quick.get(record.getKey())).isBetween(days / 4, (days + 1) / 4);
            sooner += days - days / 4 >= 28 ? 1 : 0;
        }
        assertThat(sooner).as("filed four weeks earlier or more").isGreaterThan(50);
    }

    @Test
    void a_state_recorded_earlier_ends_on_the_same_day() {
        // Booked again every 30 days while the state lasts: nobody's last entry is later for being recorded earlier,
        // and
        // both banks' last entries lie within the last 30 days of the same state, unless the slow one came after its
        // end.
        // Nothing lies between the record and the score: no master database with its queue.
        SmallWorld standing = BASE.with("institution.remedies", "{}")
                .with("institution.insiders.clique.bribes", "null")
                .with("institution.sharing", "{}")
                .with("institution.platform", "null");
        Map<Long, long[]> slow = entries(
                standing.with("institution.agencies.bank.filing_delay", 40).run());
        Map<Long, long[]> quick = entries(
                standing.with("institution.agencies.bank.filing_delay", 10).run());
        int repeated = 0;
        for (Map.Entry<Long, long[]> cause : slow.entrySet()) {
            long[] late = cause.getValue();
            long[] early = quick.get(cause.getKey());
            assertThat(early).isNotNull();
            assertThat(early[0]).isLessThanOrEqualTo(late[0]);
            if (late[2] > 1) {
                assertThat(Math.abs(early[1] - late[1])).isLessThan(30);
                repeated++;
            }
        }
        assertThat(repeated).isGreaterThan(100);
    }

    /** First day, last day and number of the entries for arrears, by act. */
    private static Map<Long, long[]> entries(Simulation simulation) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        Map<Long, long[]> entries = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            if ("entry".equals(ledger.text(row, 3)) && "arrears".equals(ledger.text(row, 4))) {
                long day = ledger.integer(row, 2);
                long[] span = entries.computeIfAbsent(
                        ledger.integer(row, LogTables.LEDGER.index("cause")), cause -> new long[] {day, day, 0});
                span[0] = Math.min(span[0], day);
                span[1] = Math.max(span[1], day);
                span[2]++;
            }
        }
        return entries;
    }

    @Test
    void a_report_checked_earlier_is_the_same_report() {
        // Nobody pays a report back, and nothing that is reported reaches anybody who could: what a report leads to is
        // not what is looked at here.
        SmallWorld quiet = BASE.with("institution.informants.gatherers.retaliation.found_out", 0)
                .with("institution.informants.gatherers.malice.at_full_trust", 1);
        Simulation late =
                quiet.with("institution.pools.inspection-hours.hours", 800).run();
        Simulation early =
                quiet.with("institution.pools.inspection-hours.hours", 100_000).run();
        List<String> reports = arrivals(late, "reported");

        assertThat(reports.size()).isGreaterThan(1000);
        assertThat(arrivals(early, "reported")).isEqualTo(reports);
        assertThat(arrivals(early, "witnessed")).isEqualTo(arrivals(late, "witnessed"));
        assertThat(SmallWorld.total(early, "granted_inspection_hours"))
                .isGreaterThan(SmallWorld.total(late, "granted_inspection_hours"));
    }

    private static List<String> arrivals(Simulation simulation, String what) {
        Rows rows = simulation.log().of(LogTables.ARRIVAL);
        List<String> arrivals = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (what.equals(rows.text(row, 2))) {
                arrivals.add(rows.integer(row, 0) + " " + rows.integer(row, 1) + " " + rows.integer(row, 3));
            }
        }
        return arrivals;
    }

    @Test
    void lists_that_cost_nothing_change_no_act_sighting_or_score() {
        SmallWorld free = BASE.with("institution.lists.untrusted.resets_score", false)
                .with("institution.remedies", "{}")
                .with("institution.cameras.manhunt.watches", "[]")
                .with("institution.exposure.publication", "{}")
                .with("society.borrowers.default_act", "''")
                .with("institution.insiders.clique.bribes", "null");
        Simulation listed = free.run();
        Simulation unlisted = free.with("institution.measures", "{}")
                .with("institution.remedies", "{}")
                .with("institution.agreements", "{}")
                .with("institution.audits.checks.by_list", "{}")
                .with("institution.contagion", "{}")
                .with("firms.institution.contagion", "{}")
                .with("institution.lists", "{}")
                .with("institution.lenders.village-bank.refuses_listed", "[]")
                .run();

        assertThat(SmallWorld.total(listed, "blacklisted")).isPositive();
        for (String metric :
                List.of("acts_jaywalk", "acts_post", "sightings_crossings", "points_lost", "grade_a", "grade_c")) {
            assertThat(SmallWorld.total(unlisted, metric)).as(metric).isEqualTo(SmallWorld.total(listed, metric));
        }
    }

    @Test
    void a_pool_grants_its_hours_and_no_more_and_the_queue_is_what_it_did_not_grant() {
        Simulation simulation = BASE.run();
        int metric = simulation.world().metrics().number("waiting_court_hours");
        int claims = simulation.world().metrics().number("claims_court_hours");
        int granted = simulation.world().metrics().number("granted_court_hours");
        long[] waiting = simulation.series().series(0, metric);
        long asked = 0;
        long given = 0;
        // 1,200 hours a year for 5,000 represented, 3,000 simulated; two hours a decision.
        double perWeek = 1200 * 7 / 365.25 * 3000 / 5000 / 2;
        for (int week = 0; week < waiting.length; week++) {
            asked += simulation.series().at(week, 0, claims);
            given += simulation.series().at(week, 0, granted);
            assertThat(waiting[week]).isEqualTo(asked - given);
            assertThat((double) given).isLessThanOrEqualTo(perWeek * (week + 1));
        }
        // From when the queue first stands no hour is lost, but what is left over for less than one decision.
        int first = 0;
        while (waiting[first] == 0) {
            first++;
        }
        long since = 0;
        for (int week = first + 1; week < waiting.length; week++) {
            since += simulation.series().at(week, 0, granted);
            assertThat(waiting[week]).as("the queue stands").isPositive();
        }
        assertThat((double) since)
                .isBetween(perWeek * (waiting.length - first - 1) - 1, perWeek * (waiting.length - first - 1) + 1);
    }
}

package glasshouse.engine.recourse;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What recourse must do to every single life, read off the lines of everybody. Exact: nothing here is a matter of luck. */
class RecourseLinesTest {
    private static final SmallWorld TOWN = SmallWorld.of("""
            scenario: lines
            title: lines of recourse
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 3000
              represented: 3000
              population: china-2020
              ties: {household: true}
              conduct:
                means: {}
                acts:
                  fault: {what: a fault, nature: unlawful, ceiling: 0.5, propensity: 1}
                  arrears: {what: falling into arrears, nature: unlawful, ceiling: 0.3, propensity: 1, spell: 200}
                requests: {flight: {what: a flight, ceiling: 12, propensity: 0.8, cost_of_denial: 400}}
              response:
                redress: {objects_if_innocent: 1, objects_if_guilty: 1, appeals: 0, seeks_repair: 0, delay: 40, evidence: 1.5, by_income: [1, 1, 1, 1, 1], by_education: [1, 1, 1, 1, 1]}
            institution:
              agencies: {office: {what: office}}
              pools: {hours: {what: reviewers, hours: 900}}
              cameras: {eyes: {agency: office, acts: [fault, arrears], coverage: 1, sensitivity: 1, mistaken_identity: 0.3}}
              rulebook:
                what: two rules
                start: 1000
                least: 0
                most: 1300
                grades: {all: {from: 0}}
                rules:
                  fault: {what: a fault, acts: [fault], points: -20}
                  arrears: {what: arrears, acts: [arrears], points: -10, per: month}
              lists: {faulty: {what: the faulty, colour: black, agency: office, acts: [fault, arrears], term: 400, published: false, notice: {when: after, days: 0}}}
              measures: {no-flights: {what: no flights, lists: [faulty], denies: {flight: 1}, reaches_household: true}}
              remedies: {objections: {what: objection, lists: [faulty], stage: objection, pool: hours, belief: 0.5, standard_of_proof: 0.5, suspends: true}}
            observe: {followed: 0, whole_up_to: 10000, listings_up_to: 0}
            """);

    /** One line of the ledger, read. */
    private record Line(long subject, long day, String what, long cause, long points) {}

    /** Reads a line. */
    private static Line line(Rows ledger, int row) {
        String what = ledger.text(row, LogTables.LEDGER.index("what"));
        int before = LogTables.LEDGER.index("points_before");
        return new Line(
                ledger.integer(row, 0),
                ledger.integer(row, LogTables.LEDGER.index("recorded")),
                what == null ? "" : what,
                ledger.integer(row, LogTables.LEDGER.index("cause")),
                ledger.isNull(row, before) ? 0 : ledger.integer(row, before + 1) - ledger.integer(row, before));
    }

    @Test
    void a_suspended_measure_denies_nothing_to_the_person_or_to_the_household() {
        Simulation simulation = TOWN.run();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        Map<String, Long> suspended = new TreeMap<>();
        Map<String, Long> resumed = new TreeMap<>();
        int denied = 0;
        for (int row = 0; row < ledger.size(); row++) {
            Line line = line(ledger, row);
            String whose = line.subject() + " " + line.cause();
            switch (line.what()) {
                case "suspended" -> suspended.put(whose, line.day());
                case "resumed" -> resumed.put(whose, line.day());
                default -> {}
            }
        }
        for (int row = 0; row < ledger.size(); row++) {
            Line line = line(ledger, row);
            String whose = line.subject() + " " + line.cause();
            if (line.what().equals("denied") && suspended.containsKey(whose)) {
                denied++;
                long until = resumed.getOrDefault(whose, Long.MAX_VALUE);
                assertThat(line.day() < suspended.get(whose) || line.day() >= until)
                        .as("%s denied on day %d", whose, line.day())
                        .isTrue();
            }
        }
        assertThat(suspended.size()).isGreaterThan(500);
        assertThat(resumed.size()).isGreaterThan(100);
        assertThat(denied).isGreaterThan(100);
        assertThat(total(simulation, "sanction_days_suspended")).isGreaterThan(10_000);
        assertThat(total(simulation, "messages_kin_resumed")).isGreaterThan(100);
        assertThat(total(
                        TOWN.with("institution.remedies.objections.suspends", false)
                                .run(),
                        "sanction_days_suspended"))
                .isZero();
    }

    @Test
    void a_struck_record_that_counted_every_month_gives_back_all_that_it_took_and_takes_no_more() {
        Simulation simulation =
                TOWN.with("institution.pools.hours.hours", 1_000_000).run();
        Map<String, Long> moved = new TreeMap<>();
        Map<String, Integer> entries = new HashMap<>();
        Set<String> struck = new HashSet<>();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            Line line = line(ledger, row);
            if (line.what().equals("entry") || line.what().equals("given_back")) {
                String record = line.subject() + " " + line.cause();
                moved.merge(record, line.points(), Long::sum);
                entries.merge(record, 1, Integer::sum);
                if (line.what().equals("given_back")) {
                    struck.add(record);
                }
            }
        }
        int monthly = 0;
        for (String record : struck) {
            assertThat(moved.get(record)).as(record).isZero();
            monthly += entries.get(record) > 2 ? 1 : 0;
        }
        assertThat(struck.size()).isGreaterThan(500);
        assertThat(monthly).isGreaterThan(100);
    }

    private static final SmallWorld REPAIRED = TOWN.with("society.response.redress.seeks_repair", 1)
            .with("society.response.redress.repair_delay", 10)
            .with("institution.cameras.eyes.mistaken_identity", 0)
            .with("society.conduct.acts.fault.ceiling", 4)
            .with("society.conduct.acts.arrears.ceiling", 0)
            .with(
                    "institution.remedies",
                    "{repairs: {what: repair, lists: [faulty], stage: repair, not_before: 20, clean: 60, deletes: true}}");

    @Test
    void nobody_is_repaired_within_the_days_without_a_record_that_are_asked_for() {
        Simulation simulation = REPAIRED.run();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        Map<Long, List<Line>> lives = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            Line line = line(ledger, row);
            lives.computeIfAbsent(line.subject(), subject -> new ArrayList<>()).add(line);
        }
        int repaired = 0;
        for (List<Line> life : lives.values()) {
            for (Line ruling : life) {
                if (ruling.what().equals("upheld")) {
                    repaired++;
                    // The week of the ruling is in the ledger by its own days: what came before it that week counts.
                    long last = life.stream()
                            .filter(line -> line.what().equals("record") && line.day() < ruling.day() / 7 * 7)
                            .mapToLong(Line::day)
                            .max()
                            .orElse(Long.MIN_VALUE);
                    assertThat(ruling.day() - last).as("%s", ruling).isGreaterThanOrEqualTo(60);
                }
            }
        }
        assertThat(repaired).isGreaterThan(300);
        assertThat(total(REPAIRED.with("institution.remedies.repairs.clean", 0).run(), "upheld_repair"))
                .isGreaterThan(repaired * 3L / 2);
    }

    @Test
    void repair_that_deletes_gives_back_the_points_and_other_repair_does_not() {
        Simulation deletes = REPAIRED.run();
        Simulation unlists =
                REPAIRED.with("institution.remedies.repairs.deletes", false).run();

        assertThat(total(deletes, "deleted_records")).isEqualTo(total(deletes, "upheld_repair"));
        assertThat(total(unlists, "deleted_records")).isZero();
        assertThat(total(unlists, "upheld_repair")).isGreaterThan(300);
        assertThat(total(deletes, "repaired_faulty")).isGreaterThan(300);
        assertThat(total(deletes, "corrected_faulty")).isZero();
        assertThat(below(unlists)).isEqualTo(total(unlists, "points_lost"));
        long due = deletes.pendingMessages().size();
        assertThat(below(deletes))
                .isBetween(
                        total(deletes, "points_lost") - 20 * total(deletes, "deleted_records"),
                        total(deletes, "points_lost") - 20 * (total(deletes, "deleted_records") - due));
    }

    private static long below(Simulation simulation) {
        long below = 0;
        for (var district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                below += 1000 - district.scores().at(row);
            }
        }
        return below;
    }

    @Test
    void a_measure_in_proportion_is_ordered_for_grave_records_only() {
        Simulation all = TOWN.run();
        Simulation byPoints = TOWN.with("institution.measures.no-flights.proportion", "{least_points: 15}")
                .run();
        Simulation byAct = TOWN.with("institution.measures.no-flights.proportion", "{acts: [fault]}")
                .run();
        Simulation never = TOWN.with("institution.measures.no-flights.proportion", "{least_points: 500}")
                .run();

        assertThat(total(byPoints, "carried_out_no_flights"))
                .isEqualTo(total(byAct, "carried_out_no_flights"))
                .isBetween(total(all, "carried_out_no_flights") / 10, total(all, "carried_out_no_flights") * 9 / 10);
        assertThat(total(never, "carried_out_no_flights")).isZero();
    }
}

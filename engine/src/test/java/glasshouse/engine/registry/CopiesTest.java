package glasshouse.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Copies of a record that was struck: they are told late. Seeds are fixed; the bound is five standard errors. */
class CopiesTest {
    private static final double LAG = 60;

    /** A bank files and lists; the office lists and scores from what is joined; objections go to the bank alone. */
    private static final SmallWorld JOINED = SmallWorld.of("""
                scenario: copies
                title: copies of struck records
                horizon: {start: 2018-01-01, weeks: 156}
                society:
                  persons: 20000
                  represented: 20000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 0.2, propensity: 1}}}
                  response:
                    redress: {evidence: 3, objects_if_innocent: 1, objects_if_guilty: 1, delay: 7, by_income: [1, 1, 1, 1, 1], by_education: [1, 1, 1, 1, 1]}
                institution:
                  agencies: {bank: {what: bank}, office: {what: office}}
                  platform: {what: joined, agencies: {bank: {}}, delay: 5, correction_lag: 60}
                  inspectors: {patrols: {agency: bank, presence: 1, notices: {fault: 1}, mistaken_identity: 0.5}}
                  rulebook:
                    what: one rule
                    keeper: office
                    start: 1000
                    least: 0
                    most: 1300
                    grades: {all: {from: 0}}
                    rules: {fault: {what: a fault, acts: [fault], points: -5}}
                  lists:
                    of-bank: {what: the bank's, colour: black, agency: bank, acts: [fault], term: {value: 50, unit: years}, published: false, notice: {when: after}}
                    of-office: {what: the office's, colour: black, agency: office, acts: [fault], term: {value: 50, unit: years}, published: false}
                  remedies:
                    objections: {what: objection, lists: [of-bank], stage: objection, belief: 0.5, standard_of_proof: 0.5}
                observe: {followed: 0, whole_up_to: 100000, listings_up_to: 0}
                """);

    /** The day of a kind of line, by subject and cause; the first of each. */
    private static Map<String, Long> days(Simulation simulation, String what, String rule) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        Map<String, Long> days = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            if (what.equals(ledger.text(row, 3)) && rule.equals(ledger.text(row, 4))) {
                String key = ledger.integer(row, 0) + " " + ledger.integer(row, LogTables.LEDGER.index("cause"));
                days.putIfAbsent(key, ledger.integer(row, 2));
            }
        }
        return days;
    }

    @Test
    void who_decides_takes_off_at_once_and_copies_follow_after_their_lag() {
        Simulation simulation = JOINED.run();
        Map<String, Long> first = days(simulation, "corrected", "of-bank");
        Map<String, Long> copies = days(simulation, "corrected", "of-office");
        double sum = 0;
        int n = 0;
        for (Map.Entry<String, Long> copy : copies.entrySet()) {
            long decided = first.get(copy.getKey());
            assertThat(copy.getValue()).isGreaterThan(decided);
            // Whatever was decided in the last two years could be copied within the run, but for one in e^10.
            if (decided < 156 * 7 - 10 * LAG) {
                sum += copy.getValue() - decided;
                n++;
            }
        }

        assertThat(n).isGreaterThan(500);
        // Told on its day, or, as the next week begins, at the first chance: the floor of an exponential, and up to a
        // week.
        assertThat(sum / n).isBetween(LAG - 0.5 - 5 * LAG / Math.sqrt(n), LAG + 3 + 5 * LAG / Math.sqrt(n));
    }

    @Test
    void points_taken_for_a_copy_come_back_when_it_is_corrected() {
        Simulation simulation = JOINED.run();
        Map<String, Long> entries = days(simulation, "entry", "fault");
        Map<String, Long> struck = days(simulation, "corrected", "of-bank");
        Map<String, Long> back = days(simulation, "given_back", "record struck");
        int due = 0;
        for (Map.Entry<String, Long> one : struck.entrySet()) {
            if (one.getValue() < 156 * 7 - 10 * LAG && entries.containsKey(one.getKey())) {
                due++;
                assertThat(back).containsKey(one.getKey());
                assertThat(back.get(one.getKey())).isGreaterThan(entries.get(one.getKey()));
            }
        }

        assertThat(due).isGreaterThan(500);
        assertThat(back.keySet()).isSubsetOf(struck.keySet());
    }

    @Test
    void without_a_lag_copies_follow_within_two_weeks() {
        Simulation prompt =
                JOINED.with("institution.platform.correction_lag", 0).run();
        Map<String, Long> first = days(prompt, "corrected", "of-bank");
        Map<String, Long> copies = days(prompt, "corrected", "of-office");
        copies.forEach((key, day) -> assertThat((double) day - first.get(key)).isCloseTo(7, within(7.0)));
        assertThat(copies.size()).isGreaterThan(500);
    }
}

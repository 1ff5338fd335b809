package glasshouse.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The master database against closed forms and laws. Seeds are fixed. Each statistical bound is five standard errors, a
 * false-alarm rate of 6e-7 for each of the five comparisons.
 */
class PlatformTest {
    private static final double SIGMAS = 5;
    private static final int WEEKS = 104;

    /** A bank files faults; the bank and an office each list for them; the office keeps the score. */
    private static final SmallWorld FAULTS = SmallWorld.of("""
                scenario: faults
                title: faults filed by a bank
                horizon: {start: 2018-01-01, weeks: 104}
                society:
                  persons: 20000
                  represented: 20000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 1, propensity: 1}}}
                institution:
                  agencies: {bank: {what: bank}, office: {what: office}}
                  registers: {books: {agency: bank, sees: {fault: 1}}}
                  rulebook:
                    what: one rule
                    keeper: office
                    start: 1000
                    least: 0
                    most: 1300
                    grades: {all: {from: 0}}
                    rules: {fault: {what: a fault, acts: [fault], points: -5}}
                  lists:
                    of-bank: {what: the bank's, colour: black, agency: bank, acts: [fault], term: 60, published: false}
                    of-office: {what: the office's, colour: black, agency: office, acts: [fault], term: 60, published: false}
                observe: {followed: 0, whole_up_to: 100000, listings_up_to: 1000000}
                """);

    private static SmallWorld joined(String platform) {
        return FAULTS.with("institution.platform", platform);
    }

    @Test
    void what_is_not_missed_and_not_lost_is_joined_and_who_is_alike_is_taken_for_another() {
        Simulation simulation = joined("{what: errors, agencies: {bank: {}}, missed: 0.2, wrong_link: 0.4,"
                        + " alike: {other_sex: 0.1, other_age: 0.2, other_residence: 0.6, other_group: 0.3}}")
                .run();
        double sent = SmallWorld.total(simulation, "joining_sent");
        double missed = SmallWorld.total(simulation, "joining_missed");
        double lost = SmallWorld.total(simulation, "joining_lost");
        double mistaken = 0.4 * meanAcceptance(simulation.world().population().traits());

        assertThat(sent).isEqualTo(SmallWorld.total(simulation, "acts_fault"));
        assertThat(missed).isCloseTo(0.2 * sent, within(SIGMAS * Math.sqrt(0.2 * 0.8 * sent)));
        double due = sent - missed;
        assertThat(lost).isCloseTo(mistaken * due, within(SIGMAS * Math.sqrt(mistaken * (1 - mistaken) * due)));
        assertThat(SmallWorld.total(simulation, "joined")).isEqualTo((long) (sent - missed - lost));
        assertThat(lost).isGreaterThan(1000);
        // A wrong link of the last week is still on its way.
        assertThat(SmallWorld.total(simulation, "mislinked")).isBetween((long) (lost * 0.97), (long) lost);
    }

    /** The mean acceptance of two people drawn at random, from how many there are of each sex, age, residence and group. */
    private static double meanAcceptance(int[] population) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int traits : population) {
            int cell = ((Traits.age(traits) * 2 + Traits.sex(traits)) * 2 + Traits.residence(traits)) * Traits.GROUPS
                    + Traits.group(traits);
            counts.merge(cell, 1, Integer::sum);
        }
        double sum = -population.length;
        for (Map.Entry<Integer, Integer> a : counts.entrySet()) {
            for (Map.Entry<Integer, Integer> b : counts.entrySet()) {
                sum += (double) a.getValue() * b.getValue() * acceptance(a.getKey(), b.getKey());
            }
        }
        return sum / population.length / (population.length - 1.0);
    }

    private static double acceptance(int a, int b) {
        int groups = Traits.GROUPS;
        double accepted = a % groups == b % groups ? 1 : 0.3;
        accepted *= a / groups % 2 == b / groups % 2 ? 1 : 0.6;
        accepted *= a / groups / 2 % 2 == b / groups / 2 % 2 ? 1 : 0.1;
        return accepted * (Math.abs(a / groups / 4 - b / groups / 4) <= 5 ? 1 : 0.2);
    }

    @Test
    void joining_takes_its_mean() {
        double mean = 20;
        Simulation simulation =
                joined("{what: slow, agencies: {bank: {}}, delay: 20}").run();
        double joined = SmallWorld.total(simulation, "joined");
        // A record sent on day s is joined within the run after d days, d < days - s, with P(d) = e^(-d/20) -
        // e^(-(d+1)/20).
        int days = WEEKS * 7;
        double share = 0;
        double sum = 0;
        for (int delay = 0; delay < days; delay++) {
            double weight = (Math.exp(-delay / mean) - Math.exp(-(delay + 1) / mean)) * (days - delay) / days;
            share += weight;
            sum += weight * delay;
        }

        assertThat(SmallWorld.total(simulation, "days_to_join") / joined)
                .isCloseTo(sum / share, within(SIGMAS * mean / Math.sqrt(joined)));
        double sent = SmallWorld.total(simulation, "joining_sent");
        assertThat(joined).isCloseTo(share * sent, within(SIGMAS * Math.sqrt(share * (1 - share) * sent)));
    }

    @Test
    void what_was_sent_is_joined_missed_lost_or_waits_and_hours_are_the_limit() {
        // 20,000 records a year of 0.1 hours need 2,000; 1,200 are enough for 12,000.
        Simulation simulation = joined("{what: queue, agencies: {bank: {}}, delay: 10, pool: clerks, hours: 0.1,"
                        + " missed: 0.1, wrong_link: 0.5}")
                .with("institution.pools", "{clerks: {what: clerks, hours: 1200}}")
                .run();
        long gone = 0;
        for (String metric : List.of("joined", "joining_missed", "joining_lost", "joining_withdrawn")) {
            gone += SmallWorld.total(simulation, metric);
        }
        long waiting = SmallWorld.total(simulation, "joining_waiting");
        long held = 0;
        for (District district : simulation.districts()) {
            held += district.backlog().sent().size()
                    + district.backlog().queued().size();
        }

        assertThat(SmallWorld.total(simulation, "joining_sent")).isEqualTo(gone + waiting);
        assertThat(held).isEqualTo(waiting);
        assertThat(waiting).isGreaterThan(10_000);
        // The grants of the last week are answered after it; of the first weeks no record has come yet.
        double granted = 1200 * WEEKS * 7 / 365.25 / 0.1;
        assertThat((double) gone).isCloseTo(granted, within(3 * granted / WEEKS));
    }

    @Test
    void nobody_reads_another_agencys_island() {
        Simulation islands = joined("{what: islands}").run();

        assertThat(SmallWorld.total(islands, "listed_of_bank_sound")).isGreaterThan(5_000);
        assertThat(SmallWorld.total(islands, "listed_of_office_sound")).isZero();
        assertThat(SmallWorld.total(islands, "entries_fault")).isZero();
        assertThat(SmallWorld.total(islands, "joining_sent")).isZero();
    }

    @Test
    void who_reads_own_records_alone_is_not_touched_by_a_master_database() {
        SmallWorld own =
                FAULTS.with("institution.rulebook.keeper", "bank").with("institution.lists.of-office.agency", "bank");
        SmallWorld platform =
                own.with("institution.platform", "{what: joined, agencies: {bank: {}}, delay: 9, wrong_link: 0.2}");
        Simulation without = own.run();
        Simulation with = platform.run();

        assertThat(ledger(with, 9_999).equals(ledger(without, 9_999)))
                .as("lines equal but for joining")
                .isTrue();
        assertThat(SmallWorld.total(with, "joined")).isGreaterThan(10_000);
    }

    @Test
    void perfect_and_prompt_joining_is_as_if_everybody_read_everything() {
        Simulation everything = FAULTS.run();
        Simulation joined = joined("{what: perfect, agencies: {bank: {}}}").run();

        assertThat(ledger(joined, 9_999).equals(ledger(everything, 9_999)))
                .as("lines equal but for joining")
                .isTrue();
    }

    @Test
    void an_agreement_and_a_membership_change_nothing_before_their_day() {
        int day = 200;
        SmallWorld never = joined("{what: joined, agencies: {bank: {}}}")
                .with("institution.sharing", "{one: {what: one, from_agencies: [office]}}");
        SmallWorld later = never.with(
                "institution.sharing.two",
                "{what: two, from_agencies: [bank], to_agencies: [office], from: 2018-07-20, until: 2019-01-01}");
        SmallWorld joins = joined("{what: joined, agencies: {bank: {joins: 2018-07-20}}}");
        Simulation closed = never.run();

        assertThat(SmallWorld.total(closed, "listed_of_office_sound")).isZero();
        for (SmallWorld world : List.of(later, joins)) {
            Simulation opened = world.run();
            assertThat(ledger(opened, day)).isEqualTo(ledger(closed, day));
            assertThat(SmallWorld.total(opened, "listed_of_office_sound")).isGreaterThan(1_000);
        }
        int listed = closed.world().metrics().number("listed_of_office_sound");
        assertThat(later.run().series().series(0, listed)[WEEKS - 1]).isZero();
    }

    @Test
    void a_wrong_link_lists_whom_the_record_is_not_about_and_is_told_as_that() {
        Simulation simulation = joined("{what: errors, agencies: {bank: {}}, wrong_link: 0.5,"
                        + " alike: {other_sex: 1, other_age: 1, other_residence: 1, other_group: 1}}")
                .run();
        Rows grounds = simulation.log().of(LogTables.GROUND);
        long mislinked = 0;
        for (int row = 0; row < grounds.size(); row++) {
            mislinked += "mislinked".equals(grounds.text(row, 4)) ? 1 : 0;
        }

        assertThat(mislinked).isEqualTo(SmallWorld.total(simulation, "listed_of_office_wrongful"));
        assertThat(mislinked).isGreaterThan(5_000);
        assertThat(SmallWorld.total(simulation, "listed_of_bank_wrongful")).isZero();
    }

    /** The lines recorded before a day, without those about joining. */
    private static List<String> ledger(Simulation simulation, int before) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        List<String> joinings = List.of("joined", "missed", "lost", "taken_back", "mislinked");
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.integer(row, 2) < before && !joinings.contains(ledger.text(row, 3))) {
                lines.add(SmallWorld.line(ledger, row));
            }
        }
        return lines;
    }
}

package glasshouse.engine.judged;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What joint listing by agreement does, exactly: nothing here is a matter of chance. */
class AgreementsTest {
    /** Faults list at the court, half of them wrongly; nobody does what the bank and the port list for. */
    private static final SmallWorld COURT = SmallWorld.of("""
            scenario: agreements
            title: one to all
            horizon: {start: 2018-01-01, weeks: 60}
            society:
              persons: 3000
              represented: 3000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  fault: {what: a fault, nature: unlawful, ceiling: 0.6, propensity: 1}
                  feat: {what: a feat, nature: good, ceiling: 0.01, propensity: 0}
                  amends: {what: making amends, nature: good, ceiling: 1, propensity: 0.5}
              response:
                redress: {objects_if_innocent: 1, objects_if_guilty: 1, appeals: 0, seeks_repair: 0, delay: 3, evidence: 1.6, by_income: [1, 1, 1, 1, 1], by_education: [1, 1, 1, 1, 1]}
            institution:
              agencies: {court: {what: court}, bank: {what: bank}}
              cameras: {eyes: {agency: court, acts: [fault], coverage: 1, sensitivity: 1, mistaken_identity: 0.5}}
              registers: {books: {agency: court, sees: {amends: 1, feat: 1}}}
              lists:
                court-list: {what: the court's, colour: black, agency: court, acts: [fault], term: 100, released_by: [amends]}
                bank-list: {what: the bank's, colour: black, agency: bank, acts: [feat], term: 60}
                port-list: {what: the port's, colour: black, agency: bank, acts: [feat], term: 300}
                red-list: {what: the best, colour: red, agency: bank, acts: [feat], term: 60}
              agreements:
                bank-follows: {what: the bank follows the court, lists: [court-list], to: [bank-list], lag: 10}
                port-follows: {what: the port follows the bank, lists: [bank-list], to: [port-list]}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 100000}
            """);

    /** One row of the table listing. */
    private record Row(
            int subject, String list, int start, int end, long ground, String kind, String ended, String via) {}

    private static List<Row> listings(Simulation simulation) {
        simulation.closeListings();
        Rows rows = simulation.log().of(LogTables.LISTING);
        List<Row> listings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            listings.add(new Row(
                    (int) rows.integer(row, 0),
                    "" + rows.text(row, 1),
                    (int) rows.integer(row, 2),
                    rows.isNull(row, 3) ? Integer.MAX_VALUE : (int) rows.integer(row, 3),
                    rows.integer(row, 4),
                    "" + rows.text(row, 5),
                    "" + rows.text(row, 8),
                    "" + rows.text(row, 9)));
        }
        return listings;
    }

    private static Map<String, Row> byGround(List<Row> listings, String list) {
        Map<String, Row> found = new TreeMap<>();
        listings.stream()
                .filter(row -> row.list().equals(list))
                .forEach(row -> found.put(row.subject() + " " + row.ground(), row));
        return found;
    }

    private static long count(List<Row> listings, String list) {
        return listings.stream().filter(row -> row.list().equals(list)).count();
    }

    @Test
    void a_listing_is_followed_after_the_lag_and_what_follows_is_followed_by_nothing() {
        List<Row> listings = listings(COURT.run());
        Map<String, Row> first = byGround(listings, "court-list");
        Map<String, Row> joint = byGround(listings, "bank-list");

        assertThat(joint.size()).isGreaterThan(800);
        assertThat(count(listings, "port-list")).isZero();
        assertThat(count(listings, "red-list")).isZero();
        joint.forEach((ground, row) -> {
            Row before = first.get(ground);
            assertThat(before).isNotNull();
            assertThat(row.via()).isEqualTo("joint");
            assertThat(before.via()).isEqualTo("own");
            assertThat(row.start()).isEqualTo(before.start() + 10);
            assertThat(row.kind()).isEqualTo(before.kind());
        });
        // Whoever was on the court's list for ten days and not on the bank's already is on the bank's.
        first.values().stream()
                .filter(row -> row.end() > row.start() + 10 && row.start() + 10 < 59 * 7)
                .forEach(row -> assertThat(listings)
                        .anyMatch(other -> other.list().equals("bank-list")
                                && other.subject() == row.subject()
                                && other.start() <= row.start() + 10
                                && other.end() >= row.start() + 10));
    }

    @Test
    void a_joint_listing_ends_with_the_first_as_it_ends_or_stays_its_own_term() {
        // The bank's own term would end five days after the court's, which began ten days before.
        List<Row> together =
                listings(COURT.with("institution.lists.bank-list.term", 95).run());
        List<Row> apart = listings(COURT.with("institution.agreements.bank-follows.ends_with_first", false)
                .run());
        Map<String, Row> first = byGround(together, "court-list");
        TreeSet<String> ends = new TreeSet<>();

        byGround(together, "bank-list").forEach((ground, row) -> {
            assertThat(row.end()).isEqualTo(first.get(ground).end());
            assertThat(row.ended()).isEqualTo(first.get(ground).ended());
            ends.add(row.ended());
        });
        byGround(apart, "bank-list").values().stream()
                .filter(row -> row.end() != Integer.MAX_VALUE)
                .forEach(row -> assertThat(row.end()).isEqualTo(row.start() + 60));
        assertThat(ends).contains("expired", "released");
        assertThat(count(apart, "court-list")).isEqualTo(count(together, "court-list"));
    }

    @Test
    void one_to_all_is_every_other_list_of_the_colour() {
        List<Row> listings = listings(
                COURT.with("institution.agreements.bank-follows.to", "[]").run());

        assertThat(count(listings, "bank-list")).isGreaterThan(800);
        // The port's term is longer: fewer listings, since who is on a list is not put on it again.
        assertThat(byGround(listings, "bank-list").keySet())
                .containsAll(byGround(listings, "port-list").keySet());
        assertThat(count(listings, "port-list")).isGreaterThan(500);
        assertThat(count(listings, "red-list")).isZero();
    }

    @Test
    void a_struck_record_ends_the_first_listing_and_every_joint_one() {
        SmallWorld objecting = COURT.with("institution.agreements.bank-follows.ends_with_first", false)
                .with("institution.agreements.bank-follows.lag", 0)
                .with("institution.lists.court-list.notice", "{when: after, days: 20}")
                .with(
                        "institution.remedies",
                        "{objections: {what: objection, lists: [court-list], stage: objection, belief: 0.001, standard_of_proof: 0.999}}");
        List<Row> listings = listings(objecting.run());
        Map<String, Row> joint = byGround(listings, "bank-list");
        int corrected = 0;

        for (Map.Entry<String, Row> one : byGround(listings, "court-list").entrySet()) {
            Row follows = joint.get(one.getKey());
            if (one.getValue().ended().equals("corrected") && follows != null) {
                assertThat(follows.end()).isLessThanOrEqualTo(one.getValue().end());
                corrected += follows.ended().equals("corrected") ? 1 : 0;
            }
        }
        assertThat(corrected).isGreaterThan(500);
    }

    @Test
    void an_agreement_speaks_of_listings_between_its_dates() {
        List<Row> listings = listings(COURT.with("institution.agreements.bank-follows.from", "2018-03-01")
                .with("institution.agreements.bank-follows.until", "2018-05-01")
                .run());

        assertThat(count(listings, "bank-list")).isGreaterThan(50);
        assertThat(listings.stream().filter(row -> row.list().equals("bank-list")))
                .allMatch(row -> row.start() - 10 >= 59 && row.start() - 10 < 120);
    }

    @Test
    void a_list_follows_with_its_own_notice_and_speaks_of_its_own_group_only() {
        Simulation simulation = COURT.with(
                        "institution.lists.bank-list.notice", "{when: before, days: 8, delivered: 0.5}")
                .with("institution.lists.bank-list.groups", "[minority-a]")
                .run();
        List<Row> joint = listings(simulation).stream()
                .filter(row -> row.list().equals("bank-list"))
                .toList();
        int[] traits = simulation.world().population().traits();

        assertThat(joint.size()).isGreaterThan(10);
        assertThat(joint)
                .allMatch(row ->
                        Traits.group(traits[row.subject()]) == 1 && row.via().equals("joint"));
        assertThat(SmallWorld.total(simulation, "announced_bank_list")).isGreaterThanOrEqualTo(joint.size());
        assertThat(SmallWorld.total(simulation, "notified_bank_list")).isPositive();
        assertThat(SmallWorld.total(simulation, "listed_bank_list_irregular")).isPositive();
    }

    @Test
    void a_joint_listing_after_one_for_a_score_is_wrongful_where_that_is() {
        SmallWorld scored = COURT.with(
                        "institution.rulebook",
                        "{what: one rule, start: 1000, least: 0, most: 1300, grades: {all: {from: 0}}, rules: {fault: {what: a fault, acts: [fault], points: -30}}}")
                .with("society.conduct.acts.fault.ceiling", 2)
                .with("institution.lists.court-list.acts", "[]")
                .with("institution.lists.court-list.score_below", 950);
        List<Row> listings = listings(scored.run());
        Map<String, Row> first = byGround(listings, "court-list");
        TreeSet<String> kinds = new TreeSet<>();

        byGround(listings, "bank-list").forEach((ground, row) -> {
            assertThat(row.kind()).isEqualTo(first.get(ground).kind());
            kinds.add(row.kind());
        });
        assertThat(kinds).contains("sound", "wrongful");
    }

    @Test
    void what_is_listed_jointly_is_counted_and_told_apart() {
        Simulation simulation = COURT.run();
        long listed = SmallWorld.total(simulation, "listed_jointly");
        List<Row> joint = listings(simulation).stream()
                .filter(row -> row.via().equals("joint"))
                .toList();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int told = 0;

        for (int row = 0; row < ledger.size(); row++) {
            told += "listed_jointly".equals(ledger.text(row, 3)) ? 1 : 0;
        }
        assertThat((long) joint.size()).isEqualTo(listed);
        assertThat((long) told).isEqualTo(listed);
        assertThat(SmallWorld.total(simulation, "on_list_jointly"))
                .isEqualTo(joint.stream()
                        .filter(row -> row.end() == Integer.MAX_VALUE)
                        .count());
    }
}

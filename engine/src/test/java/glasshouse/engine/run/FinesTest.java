package glasshouse.engine.run;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.api.Test;

/** Ordinary law in small: a case is told of, can be objected to, costs once, and makes nobody live as blacklisted. */
class FinesTest {
    private static final SmallWorld FINES = SmallWorld.of("""
            scenario: fines
            title: fines
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 5000
              represented: 740000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  fault: {what: a fault, nature: unlawful, ceiling: 0.5, propensity: 0.8, while_listed: 0.1, with_listed_tie: 0.1}
                  pay: {what: pays a debt, nature: lawful, ceiling: 1, propensity: 0.01, while_listed: 90, recovers: 1000}
            institution:
              agencies: {office: {what: office}}
              registers: {books: {agency: office, sees: {fault: 0.8}}}
              cameras:
                eyes: {agency: office, acts: [fault], coverage: 0.5, sensitivity: 0, faces_compared: 2, false_match_rate: 2e-9, false_match_act: fault}
              lists:
                fined:
                  what: fines
                  colour: none
                  agency: office
                  acts: [fault]
                  term: 30
                  published: false
                  notice: {when: before, days: 60, delivered: 0.9}
              measures: {fine: {what: a fine, lists: [fined], cost_once: 100, recovers: 7}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    @Test
    void a_fine_costs_once_and_an_attachment_brings_once_each_time_it_begins() {
        Simulation simulation =
                FINES.with("society.conduct.acts.pay.propensity", 0).run();
        long fines = total(simulation, "carried_out_fine");

        assertThat(fines).isBetween(1000L, 10_000L);
        assertThat(total(simulation, "cost_yuan")).isEqualTo(100 * fines);
        assertThat(total(simulation, "recovered_yuan")).isEqualTo(7 * fines);
    }

    @Test
    void who_has_a_case_is_told_and_fears_and_is_on_no_blacklist() {
        Simulation simulation = FINES.run();
        long announced = total(simulation, "announced_fined");

        assertThat(total(simulation, "notified_fined") / (double) announced).isBetween(0.87, 0.93);
        assertThat(total(simulation, "listed_fined_irregular")).isPositive();
        assertThat(total(simulation, "census_fear")).isPositive();
        for (String none :
                new String[] {"blacklisted", "known_blacklisted", "with_listed_tie", "ties_cut", "filed_repair"}) {
            assertThat(total(simulation, none)).as(none).isZero();
        }
    }

    @Test
    void a_case_moves_conduct_by_fear_alone_and_not_as_a_blacklist_would() {
        Simulation fined = FINES.run();
        Simulation free = FINES.with("institution.lists", "{}")
                .with("institution.measures", "{}")
                .run();

        assertThat(total(fined, "acts_fault")).isEqualTo(total(free, "acts_fault"));
        assertThat(total(fined, "acts_pay")).isEqualTo(total(free, "acts_pay"));
        assertThat(total(
                        FINES.with("society.conduct.acts.fault.at_full_fear", 0.5)
                                .run(),
                        "acts_fault"))
                .isLessThan(total(free, "acts_fault"));
    }

    @Test
    void who_objects_in_time_and_is_upheld_never_pays() {
        SmallWorld heard = FINES.with("society.response.redress.for_cases", 2)
                .with(
                        "institution.remedies",
                        "{objection: {what: an objection, lists: [fined], stage: objection, belief: 0.5, standard_of_proof: 0.5}}");
        Simulation simulation = heard.run();

        assertThat(total(simulation, "upheld_objection_innocent")).isPositive();
        assertThat(total(simulation, "withdrawn_fined")).isPositive();
        assertThat(total(simulation, "carried_out_fine")).isLessThan(total(FINES.run(), "carried_out_fine"));
    }

    @Test
    void a_list_of_cases_cannot_be_published() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        FINES.with("institution.lists.fined.published", true).load()))
                .hasMessageContaining("must be false where colour is none");
    }
}

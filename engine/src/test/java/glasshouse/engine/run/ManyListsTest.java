package glasshouse.engine.run;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.kernel.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many lists as there may be: the last ones have all that any list has, and people on more of them than 127. */
class ManyListsTest {
    private static final int LISTS = 250;
    private static final int ACTS = 50;
    private static final int AGENCIES = LISTS / ACTS;
    private static final World WORLD = lists(LISTS).world();
    private static final Simulation RUN =
            SmallWorld.run(WORLD, Options.threads(2).withInvariants(Invariants.Level.FULL));

    /** Every agency has a list for every kind of act; the last four lists have more to them. */
    private static SmallWorld lists(int lists) {
        String acts = IntStream.range(0, ACTS)
                .mapToObj(i -> "a%02d: {what: a fault, nature: unlawful, ceiling: 8, propensity: 0.5}".formatted(i))
                .collect(Collectors.joining(", "));
        String sees = IntStream.range(0, ACTS).mapToObj("a%02d: 0.5"::formatted).collect(Collectors.joining(", "));
        String registers = IntStream.range(0, AGENCIES)
                .mapToObj(i -> "books-%d: {agency: agency-%d, sees: {%s}}".formatted(i, i, sees))
                .collect(Collectors.joining(", "));
        String agencies = IntStream.range(0, AGENCIES)
                .mapToObj("agency-%d: {what: an agency}"::formatted)
                .collect(Collectors.joining(", "));
        String all = IntStream.range(0, lists).mapToObj(ManyListsTest::list).collect(Collectors.joining(", "));
        return SmallWorld.of("""
                scenario: many
                title: as many lists as there may be
                horizon: {start: 2018-01-01, weeks: 40}
                society:
                  persons: 200
                  represented: 200
                  population: china-2020
                  ties: {household: true}
                  conduct:
                    means: {}
                    acts: {%s}
                    requests: {flight: {what: a flight, ceiling: 20, propensity: 0.5}}
                  response:
                    hears_of_listing: [household]
                    redress: {objects_if_innocent: 0.9, objects_if_guilty: 0.9, appeals: 0.9, seeks_repair: 0.9, delay: 4, repair_delay: 8}
                institution:
                  agencies: {%s}
                  pools: {court-hours: {what: court, hours: 100000}, police-hours: {what: police, hours: 100000}}
                  registers: {%s}
                  lists: {%s}
                  measures:
                    no-flights: {what: no flights, lists: [l248, l249], denies: {flight: 0.9}, copy_lag: 6, reaches_household: true}
                    shaming: {what: a screen, lists: [l249], yearly_cost: 500, carried_out: {pool: police-hours, hours: 1, leniency: 0.3}}
                  remedies:
                    objections: {what: objection, lists: [l249], stage: objection, pool: court-hours, hours: 0.5, belief: 0.6, standard_of_proof: 0.9}
                    repairs: {what: repair, lists: [l248], stage: repair, not_before: 7}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """.formatted(acts, agencies, registers, all));
    }

    private static String list(int number) {
        String more = switch (number) {
            case 247 -> "notice: {when: before, days: 10}";
            case 248 -> "notice: {when: after, days: 60, delivered: 0.5}";
            case 249 -> "decision: {pool: court-hours, hours: 1}, notice: {when: after, days: 3, delivered: 0.8}";
            default -> "notice: {when: after, days: 2}";
        };
        return "l%03d: {what: a list, colour: black, agency: agency-0, acts: [a%02d], records_of: agency-%d, term: 200, %s}"
                .formatted(number, number / AGENCIES % ACTS, number % AGENCIES, more);
    }

    @Test
    void the_last_list_has_listings_notices_objections_and_measures() {
        for (String metric : new String[] {
            "listed_l249_sound",
            "listed_l249_irregular",
            "notified_l249",
            "learned_at_denial_l249",
            "corrected_l249",
            "announced_l247",
            "repaired_l248",
            "filed_objection",
            "upheld_objection",
            "rejected_objection",
            "upheld_repair",
            "claims_court_hours",
            "carried_out_no_flights",
            "carried_out_shaming",
            "let_off_shaming",
            "kin_under_measure",
            "denials_flight",
            "denials_for_kin"
        }) {
            assertThat(total(RUN, metric)).as(metric).isPositive();
        }
        assertThat(total(RUN, "learned_at_denial_l249") + total(RUN, "learned_at_denial_l248"))
                .as("learned at a denial: only where a measure follows")
                .isEqualTo(IntStream.range(0, LISTS)
                        .mapToLong(i -> total(RUN, "learned_at_denial_l%03d".formatted(i)))
                        .sum());
    }

    @Test
    void every_list_gains_listings_and_people_are_on_more_lists_than_a_signed_byte_counts() {
        int most = 0;
        for (District district : RUN.districts()) {
            for (int row = 0; row < district.size(); row++) {
                most = Math.max(most, district.people().knownListings(row));
            }
        }
        assertThat(most).isGreaterThan(130);
        for (int list = 0; list < LISTS; list++) {
            assertThat(total(RUN, "listed_l%03d_sound".formatted(list))).isGreaterThan(100);
        }
    }

    @Test
    void threads_districts_and_a_checkpoint_change_nothing() throws IOException {
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        try (Simulation first = Simulation.start(WORLD, Options.threads(1).withDistrictSize(7))) {
            while (first.week() < 25) {
                first.step();
            }
            first.checkpoint(checkpoint);
        }
        try (Simulation second = Simulation.resume(
                WORLD, Options.threads(1).withDistrictSize(64), new ByteArrayInputStream(checkpoint.toByteArray()))) {
            while (!second.isDone()) {
                second.step();
            }
            assertThat(second.digest()).isEqualTo(RUN.digest());
        }
    }

    @Test
    void one_list_more_is_a_problem() {
        assertThatThrownBy(() -> lists(LISTS + 1).world())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("number of names (251)")
                .hasMessageContaining("must be at most 250");
    }
}

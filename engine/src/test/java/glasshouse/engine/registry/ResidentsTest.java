package glasshouse.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.society.population.Traits;
import org.junit.jupiter.api.Test;

/** Who falls outside: people who are not registered. Bounds are five standard errors: a false alarm in 6e-7 each. */
class ResidentsTest {
    private static final SmallWorld EVERYONE =
            SmallWorld.of("""
                scenario: residents
                title: residents
                horizon: {start: 2018-01-01, weeks: 52}
                society:
                  persons: 20000
                  represented: 20000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 2, propensity: 1}}}
                institution:
                  agencies: {office: {what: office}}
                  registers: {books: {agency: office, sees: {fault: 1}}}
                  rulebook:
                    what: one rule
                    start: 1000
                    least: 0
                    most: 1300
                    grades: {low: {from: 0}, high: {from: 998}}
                    rules: {fault: {what: a fault, acts: [fault], points: -1}}
                  lists:
                    faulty: {what: the faulty, colour: black, agency: office, acts: [fault], term: 100, published: false}
                    low: {what: low scores, colour: black, agency: office, score_below: 998, term: 100, published: false}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """).with("society.population.registered", "{urban: 0.6, rural: 0.9}");

    private static final SmallWorld REGISTERED =
            EVERYONE.with("institution.rulebook.who", "registered").with("institution.lists.faulty.who", "registered");

    @Test
    void shares_of_the_registered_are_as_set() {
        int[] all = new int[2];
        int[] outside = new int[2];
        for (int traits : EVERYONE.world().population().traits()) {
            all[Traits.residence(traits)]++;
            outside[Traits.residence(traits)] += Traits.isRegistered(traits) ? 0 : 1;
        }
        double[] share = {0.4, 0.1};
        for (int residence = 0; residence < 2; residence++) {
            double error = Math.sqrt(share[residence] * (1 - share[residence]) / all[residence]);
            assertThat((double) outside[residence] / all[residence]).isCloseTo(share[residence], within(5 * error));
        }
    }

    @Test
    void who_is_not_registered_has_no_score_and_no_listing_and_acts_as_before() {
        Simulation everyone = EVERYONE.run();
        Simulation registered = REGISTERED.run();
        long outside = SmallWorld.total(registered, "persons_outside");

        assertThat(SmallWorld.total(registered, "acts_fault")).isEqualTo(SmallWorld.total(everyone, "acts_fault"));
        assertThat(SmallWorld.total(registered, "unregistered_acts")).isGreaterThan(outside);
        assertThat(SmallWorld.total(registered, "entries_fault"))
                .isEqualTo(
                        SmallWorld.total(registered, "acts_fault") - SmallWorld.total(registered, "unregistered_acts"));
        assertThat(SmallWorld.total(registered, "grade_low") + SmallWorld.total(registered, "grade_high"))
                .isEqualTo(20_000 - outside);
        for (District district : registered.districts()) {
            for (int row = 0; row < district.listings().inForce().size(); row++) {
                int traits =
                        district.people().traitsOf(district.listings().inForce().subject(row));
                assertThat(Traits.isRegistered(traits)).isTrue();
            }
        }
        assertThat(SmallWorld.total(registered, "on_low_sound")).isBetween(1_000L, 20_000 - outside);
    }

    @Test
    void a_rulebook_that_comes_to_speak_of_the_registered_alone_counts_the_others_out_of_their_grades() {
        World turned = EVERYONE.worldBecoming(REGISTERED, 140);
        Simulation simulation = SmallWorld.run(turned, Options.threads(1));
        int low = turned.metrics().number("grade_low");
        int high = turned.metrics().number("grade_high");
        long outside = SmallWorld.total(simulation, "persons_outside");

        assertThat(simulation.series().series(0, low)[19] + simulation.series().series(0, high)[19])
                .isEqualTo(20_000);
        assertThat(simulation.series().series(0, low)[20] + simulation.series().series(0, high)[20])
                .isEqualTo(20_000 - outside);
        assertThat(simulation.series().series(0, low)[51] + simulation.series().series(0, high)[51])
                .isEqualTo(20_000 - outside);
    }

    @Test
    void where_all_are_registered_it_does_not_matter_of_whom_a_rulebook_speaks() {
        SmallWorld all = EVERYONE.with("society.population.registered", "{}");
        Simulation everyone = all.run();
        Simulation registered =
                all.with("institution.rulebook.who", "registered").run();

        assertThat(registered.digest()).isEqualTo(everyone.digest());
        assertThat(SmallWorld.total(everyone, "persons_outside")).isZero();
    }
}

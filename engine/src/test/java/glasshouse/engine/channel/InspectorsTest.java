package glasshouse.engine.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.cut.Cuts;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Inspectors who are present more often where one group is, against closed forms. Seeds are fixed; each bound is five standard
 * errors, a false-alarm rate of 6e-7 for each comparison.
 */
class InspectorsTest {
    private static final double SIGMAS = 5;

    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: inspectors
            title: inspectors
            horizon: {start: 2018-01-01, weeks: 52}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {neighbour_block: 5}
              conduct: {means: {}, acts: {jaywalk: {what: crossing at red, nature: unlawful, ceiling: 10, propensity: 1}}}
            institution:
              agencies: {police: {what: police}}
              inspectors: {patrols: {agency: police, presence: 0.2, notices: {jaywalk: 0.5}}}
            """)
            .with("society.population.groups", "[{label: majority, share: 0.7}, {label: minority-a, share: 0.3}]");

    private static final SmallWorld LEANING =
            BASE.with("institution.inspectors.patrols.presence_by_group", "{minority-a: 3, majority: 0.5}");

    private static double inGroup(Simulation simulation, String metric, String group) {
        int number = simulation.world().metrics().number(metric);
        List<Cuts.Stratum> strata = simulation.series().cuts().strata();
        double sum = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).name().contains(" " + group + " ")) {
                sum += simulation.series().sum(simulation.week(), stratum, number);
            }
        }
        return sum;
    }

    private static void assertSeen(Simulation simulation, String group, double share) {
        double acts = inGroup(simulation, "acts_jaywalk", group);
        double error = Math.sqrt(share * (1 - share) / acts);

        assertThat(acts).isGreaterThan(10_000);
        assertThat(inGroup(simulation, "sightings_patrols", group) / acts).isCloseTo(share, within(SIGMAS * error));
    }

    @Test
    void they_see_of_each_group_what_their_presence_there_lets_them() {
        Simulation simulation = LEANING.run();

        assertSeen(simulation, "minority-a", 0.6 * 0.5);
        assertSeen(simulation, "majority", 0.1 * 0.5);
    }

    @Test
    void multipliers_of_one_are_the_same_as_none_to_the_bit() {
        Simulation none = BASE.run();
        Simulation ones = BASE.with("institution.inspectors.patrols.presence_by_group", "{majority: 1, minority-a: 1}")
                .run();

        assertThat(ones.digest()).isEqualTo(none.digest());
        assertThat(SmallWorld.lines(ones.log()).equals(SmallWorld.lines(none.log())))
                .isTrue();
        assertSeen(none, "majority", 0.2 * 0.5);
    }
}

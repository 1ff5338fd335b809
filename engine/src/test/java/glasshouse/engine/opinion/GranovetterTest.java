package glasshouse.engine.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * M. Granovetter, "Threshold models of collective behavior", American Journal of Sociology 83(6), 1978, through the week's response
 * and the barrier between weeks. Nothing is drawn but who stands where, so there is no false alarm.
 */
class GranovetterTest {
    private static final int PEOPLE = 100_000;
    private static final int MOST_WEEKS = 8192;

    private static final String NOTHING_ELSE = """
            scenario: crowd
            title: a crowd
            horizon: {start: 2018-01-01, weeks: 8192}
            society:
              persons: 100
              represented: 100
              population: china-2020
              ties: {household: false, neighbour_block: 0, colleague_block: 0, acquaintances: 0}
              conduct: {means: {}, acts: {waits: {what: does nothing, nature: lawful, ceiling: 0, propensity: 0}}}
              opinion: {cascade: {opposes_up_to: 1}}
            institution:
              agencies: {}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """;

    /** Runs a crowd until a week brings nobody more; returns how many oppose openly then. */
    private static int end(SmallWorld crowd) {
        World world = World.of(crowd.load(), Seeds.both(1), 1);
        try (Simulation simulation = Simulation.start(world, Options.threads(2))) {
            int before = -1;
            int openly = 0;
            while (openly > before && simulation.week() < MOST_WEEKS) {
                simulation.step();
                before = openly;
                openly = simulation.sides().getFirst().opposition().openly();
            }
            return openly;
        }
    }

    private static SmallWorld normal(int persons, double percent) {
        return SmallWorld.of(NOTHING_ELSE)
                .with("society.persons", persons)
                .with("society.represented", persons)
                .with("society.opinion.cascade.mean", 0.25)
                .with("society.opinion.cascade.spread", percent / 100);
    }

    private static String thresholds(IntStream percents) {
        return percents.mapToObj(percent -> "" + percent / 100.0).collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void a_hundred_people_with_thresholds_0_to_99_all_join_one_a_week() {
        SmallWorld crowd = SmallWorld.of(NOTHING_ELSE)
                .with("society.opinion.cascade.thresholds", thresholds(IntStream.range(0, 100)));
        World world = crowd.world();

        try (Simulation simulation = Simulation.start(world, Options.threads(1))) {
            for (int week = 1; week <= 100; week++) {
                simulation.step();
                assertThat(simulation.sides().getFirst().opposition().openly()).isEqualTo(week);
            }
            assertThat(SmallWorld.total(simulation, "opposing_openly")).isEqualTo(100);
        }
    }

    @Test
    void if_the_one_with_threshold_1_has_2_instead_the_first_stays_alone() {
        IntStream but = IntStream.range(0, 100).map(percent -> percent == 1 ? 2 : percent);

        assertThat(end(SmallWorld.of(NOTHING_ELSE).with("society.opinion.cascade.thresholds", thresholds(but))))
                .isEqualTo(1);
    }

    /** Two decimals as stated, and one person more or less. */
    @ParameterizedTest
    @CsvSource({"10, 0.77", "11, 1.71", "12, 4.02", "12.1, 4.55", "12.2, 5.48", "12.25, 100.0", "20, 99.99", "30, 99.34"
    })
    void participation_under_normal_thresholds_is_the_published_table(double spread, double percent) {
        double participation = 100.0 * end(normal(PEOPLE, spread)) / PEOPLE;

        assertThat(participation).isCloseTo(percent, within(0.005 + 100.0 / PEOPLE));
    }

    @Test
    void participation_at_a_spread_of_60_is_83_and_a_half_percent() {
        assertThat(100.0 * end(normal(PEOPLE, 60)) / PEOPLE).isCloseTo(83.5, within(0.05));
    }

    /**
     * The continuous curve touches the diagonal at 12.22209. A million people stop short where it comes within half a person of the
     * diagonal, which moves the tipping point up by 0.00002: to the four decimals stated it is where it was.
     */
    @Test
    void the_critical_spread_is_12_2221_percent_to_four_decimals() {
        assertThat(100.0 * end(normal(1_000_000, 12.22205)) / 1_000_000).isLessThan(6.2);
        assertThat(100.0 * end(normal(1_000_000, 12.22215)) / 1_000_000).isGreaterThan(99.99);
    }
}

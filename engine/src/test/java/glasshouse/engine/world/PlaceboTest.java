package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The placebo: an index and conduct that change by themselves, with the system and without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlaceboTest {
    /** 2017-01-01 lies in it: the system begins. */
    private static final int SYSTEM = 156;

    private static final Patch FEWER = Patch.inline("society.persons", "5000", "test");

    private final TallySeries with = run(List.of());
    private final TallySeries without = run(List.of("no-system"));

    private static TallySeries run(List<String> patches) {
        List<Patch> all = new ArrayList<>(List.of(FEWER));
        patches.forEach(name -> all.add(Patch.read(name, Catalog.shipped())));
        Loaded<Scenario> scenario =
                Loader.of(Scenario.class, Catalog.shipped()).load("placebo-index", "scenarios", all);
        return SmallWorld.run(World.of(scenario, Seeds.both(1), 2), Options.threads(2))
                .series();
    }

    private static long level(TallySeries series, String metric, int week) {
        return series.sum(week + 1, 0, series.metrics().number(metric));
    }

    private static double perWeek(TallySeries series, String metric, int from, int to) {
        int number = series.metrics().number(metric);
        return (series.sum(to, 0, number) - series.sum(from, 0, number)) / (double) (to - from);
    }

    @Test
    void the_index_and_its_place_are_the_same_to_the_bit_with_and_without_the_system() {
        for (String metric : List.of("economy_index_thousandths", "economy_place")) {
            int number = with.metrics().number(metric);
            int other = without.metrics().number(metric);

            assertThat(with.series(0, number)).isEqualTo(without.series(0, other));
        }
        assertThat(level(with, "blacklisted", with.weeks() - 1)).isPositive();
    }

    @Test
    void read_before_and_after_the_index_is_a_success_in_both_worlds() {
        for (TallySeries series : List.of(with, without)) {
            int last = series.weeks() - 1;

            assertThat(level(series, "economy_index_thousandths", last))
                    .isGreaterThan(level(series, "economy_index_thousandths", SYSTEM) + 3_000);
            assertThat(level(series, "economy_place", last)).isLessThan(level(series, "economy_place", SYSTEM) - 10);
        }
    }

    @Test
    void most_of_what_conduct_gained_it_gained_without_the_system_too() {
        double before = perWeek(without, "acts_jaywalk", 0, SYSTEM);
        double gainedWithout = before - perWeek(without, "acts_jaywalk", SYSTEM, without.weeks());
        double gainedWith = before - perWeek(with, "acts_jaywalk", SYSTEM, with.weeks());

        assertThat(perWeek(with, "acts_jaywalk", 0, SYSTEM)).isEqualTo(before);
        assertThat(gainedWith).isGreaterThan(gainedWithout);
        assertThat(gainedWithout / gainedWith).isBetween(0.7, 1.0);
        assertThat(perWeek(without, "acts_help_neighbour", SYSTEM, without.weeks()))
                .isGreaterThan(1.1 * perWeek(without, "acts_help_neighbour", 0, SYSTEM));
    }

    private static final String TOWN = """
            scenario: trend
            title: trend
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {neighbour_block: 0}
              conduct:
                means: {}
                acts:
                  falls: {what: becomes rarer, nature: unlawful, ceiling: 20, propensity: 0.2, trend: {to: 0.25, in: 364}}
                  stays: {what: stays, nature: unlawful, ceiling: 20, propensity: 0.2}
            institution:
              agencies: {}
            """;

    /** Weekly means of Poisson counts of about 1,500 to 60; at most one false alarm in two million. */
    @Test
    void a_propensity_falls_by_equal_ratios_and_then_stays() {
        TallySeries series = SmallWorld.of(TOWN).run().series();

        for (int quarter = 0; quarter < 8; quarter++) {
            double expected = 0;
            for (int week = quarter * 13; week < quarter * 13 + 13; week++) {
                expected += 20_000 * 4 * 7 / 365.25 * StrictMath.pow(0.25, Math.min(1, week / 52.0));
            }
            double seen = perWeek(series, "acts_falls", quarter * 13, quarter * 13 + 13) * 13;
            assertThat(seen).as("quarter " + quarter).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
        double untouched = 20_000 * 4 * 104 * 7 / 365.25;
        assertThat(perWeek(series, "acts_stays", 0, 104) * 104).isCloseTo(untouched, within(5 * Math.sqrt(untouched)));
    }

    @Test
    void a_trend_moves_no_other_act() {
        TallySeries still = SmallWorld.of(TOWN)
                .with("society.conduct.acts.falls.trend.to", 1)
                .run()
                .series();
        TallySeries falling = SmallWorld.of(TOWN).run().series();

        assertThat(falling.series(0, falling.metrics().number("acts_stays")))
                .isEqualTo(still.series(0, still.metrics().number("acts_stays")));
        assertThat(falling.at(0, 0, falling.metrics().number("acts_falls")))
                .isEqualTo(still.at(0, 0, still.metrics().number("acts_falls")));
    }

    @Test
    void a_trend_that_would_carry_a_propensity_above_one_is_refused() {
        Throwable refused = catchThrowable(() -> SmallWorld.of(TOWN)
                .with("society.conduct.acts.falls.trend.to", 6)
                .load());

        assertThat(refused).hasMessageContaining("propensity above its ceiling");
    }
}

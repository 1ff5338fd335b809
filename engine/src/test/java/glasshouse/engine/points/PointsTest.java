package glasshouse.engine.points;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PointsTest {
    private static final String WORLD = """
            scenario: points
            title: What points take
            horizon: {start: 2020-01-01, weeks: 104}
            society:
              persons: 2000
              represented: 2000
              population: china-2020
              ties: {household: true, neighbour_block: 20, colleague_block: 5, acquaintances: 2}
              conduct:
                means: {spendable: 0.02, spare_hours: [10, 6, 7, 10, 20, 14]}
                acts:
                  litter: {what: litter, nature: unlawful, ceiling: 4, propensity: 0.2}
                  help: {what: help, nature: good, ceiling: 4, propensity: 0.2}
                  give: {what: a gift, nature: costly-good, ceiling: 4, propensity: 0.2, cost: 600}
                  work: {what: labour, nature: costly-good, ceiling: 4, propensity: 0.2, hours: 6}
            institution:
              agencies: {office: {what: the office}}
              registers: {books: {agency: office, sees: {litter: 1, help: 1, give: 1, work: 1}}}
              rulebook:
                what: a small rulebook
                start: 1000
                least: 500
                most: 9000
                grades: {c: {from: 500}, b: {from: 900}}
                rules:
                  litter: {what: litter, acts: [litter], points: -5}
                  help: {what: help, acts: [help], points: 1}
                  give: {what: a gift, acts: [give], points: 12}
                  thanks: {what: thanks for a gift, acts: [give], points: 3}
                  work: {what: labour, acts: [work], points: 2}
            """;

    @Test
    void a_point_costs_what_the_act_costs_by_the_points_that_it_gave() {
        TallySeries series = series(SmallWorld.of(WORLD).run());

        long gifts = total(series, "entries_give");
        long works = total(series, "entries_work");
        assertThat(gifts).isPositive();
        assertThat(total(series, "points_cost_yuan")).isEqualTo(600 * gifts);
        assertThat(total(series, "points_for_money")).isEqualTo(15 * gifts);
        assertThat(total(series, "points_cost_hours")).isEqualTo(6 * works);
        assertThat(total(series, "points_for_work")).isEqualTo(2 * works);
    }

    @Test
    void points_for_what_others_did_cost_nothing() {
        SmallWorld mistaken = SmallWorld.of(WORLD)
                .with("institution.registers", "{}")
                .with(
                        "institution.cameras",
                        "{all: {agency: office, acts: [give], coverage: 1, sensitivity: 1, mistaken_identity: 1}}");
        TallySeries series = series(mistaken.run());

        assertThat(total(series, "points_gained")).isPositive();
        assertThat(total(series, "points_cost_yuan")).isZero();
        assertThat(total(series, "points_for_money")).isZero();
    }

    @Test
    void the_yearly_census_counts_everyones_points_and_their_squares() {
        Simulation run = SmallWorld.of(WORLD).run();
        TallySeries series = series(run);

        long below = 0;
        long points = 0;
        long squares = 0;
        for (District district : run.districts()) {
            for (int row = 0; row < district.size(); row++) {
                long above = district.scores().at(row) - 500L;
                below += above < 500 ? 1 : 0;
                points += above;
                squares += above * above;
            }
        }
        int last = series.weeks() - 1;
        assertThat(at(series, last, "census_scored")).isEqualTo(2000);
        assertThat(at(series, last, "census_below_start")).isEqualTo(below).isPositive();
        assertThat(at(series, last, "census_points")).isEqualTo(points);
        assertThat(at(series, last, "census_point_squares")).isEqualTo(squares);
        assertThat(total(series, "census_scored")).isEqualTo(4000);
    }

    @Test
    void where_nobody_is_scored_nothing_is_counted() {
        SmallWorld unscored = SmallWorld.of(WORLD.substring(0, WORLD.indexOf("  rulebook:")));
        TallySeries series = series(unscored.run());

        assertThat(total(series, "points_cost_yuan") + total(series, "census_scored"))
                .isZero();
    }

    /** FACTS: 3,000 yuan give 30 points, and eight hours of labour two; so a gift buys what takes 120 hours. */
    @Test
    void in_the_village_ledger_a_point_costs_a_hundred_yuan_or_four_hours() {
        List<Patch> patches = List.of(
                Patch.read("village-conduct", Catalog.shipped()),
                Patch.inline("society.persons", "6000", "--persons"),
                Patch.inline("horizon.weeks", "104", "--weeks"));
        World world = World.of(
                Loader.of(Scenario.class, Catalog.shipped()).load("rongcheng-2018", "scenarios", patches),
                Seeds.both(1),
                1);
        TallySeries series = series(SmallWorld.run(world, Options.threads(1)));

        long yuan = total(series, "points_cost_yuan");
        long hours = total(series, "points_cost_hours");
        assertThat(yuan).isEqualTo(100 * total(series, "points_for_money")).isPositive();
        assertThat(hours).isEqualTo(4 * total(series, "points_for_work")).isPositive();
        double gift = 3000.0 / (yuan / (double) total(series, "points_for_money"));
        assertThat(gift).isEqualTo(30);
        assertThat(gift * hours / total(series, "points_for_work")).isEqualTo(120);
    }

    private static TallySeries series(Simulation run) {
        return run.series();
    }

    private static long total(TallySeries series, String metric) {
        return series.sum(series.weeks(), 0, series.metrics().number(metric));
    }

    private static long at(TallySeries series, int week, String metric) {
        return series.at(week, 0, series.metrics().number(metric));
    }
}

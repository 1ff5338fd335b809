package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small world that other frameworks can express too, at a million people: five standard errors, 6e-7 each. */
class CoreTest {
    private static final double SIGMAS = 5;

    @Test
    void core_passes_its_checks_at_a_million_people() {
        World world = World.of(
                Loader.of(Scenario.class, Catalog.shipped()).load("core", "scenarios", List.of()), Seeds.both(1), 2);
        Simulation run = SmallWorld.run(world, Options.threads(2));
        double personDays = (double) world.population().size() * world.horizon().days();
        double acts = SmallWorld.total(run, "acts_act");
        double good = SmallWorld.total(run, "acts_good_deed");
        double phi = exposure(run, "with_listed_tie") / personDays;
        double listed = exposure(run, "blacklisted") / personDays;

        assertThat(world.population().size()).isEqualTo(1_000_000);
        assertThat(phi).isPositive();
        assertThat(acts / personDays).isCloseTo(0.02 * (1 + 0.1 * phi), within(SIGMAS * Math.sqrt(acts) / personDays));
        assertThat(good / personDays)
                .isCloseTo(0.01 * (1 - 0.5 * listed), within(SIGMAS * Math.sqrt(good) / personDays));

        double onOthers = SmallWorld.total(run, "messages_misidentified");
        double booked = SmallWorld.total(run, "records_own_act") - good;
        double seen = booked + onOthers;
        assertThat(seen / acts).isCloseTo(0.3, within(SIGMAS * Math.sqrt(0.3 * 0.7 / acts)));
        assertThat(onOthers / seen).isCloseTo(0.05, within(SIGMAS * Math.sqrt(0.05 * 0.95 / seen)));

        long entered = SmallWorld.total(run, "points_gained") - SmallWorld.total(run, "points_lost");
        long sum = 0;
        for (District district : run.districts()) {
            for (int row = 0; row < district.size(); row++) {
                sum += district.scores().at(row);
            }
        }
        assertThat(sum).isEqualTo(1000L * world.population().size() + entered);
        long seenEntries = SmallWorld.total(run, "points_lost") / 5;
        assertThat(SmallWorld.total(run, "points_gained")).isEqualTo((long) good);
        assertThat(SmallWorld.total(run, "points_lost")).isEqualTo(5 * seenEntries);
    }

    /** Person-days during which people live so: a stock at the end of a week is what the next week's conduct sees. */
    private static double exposure(Simulation run, String stock) {
        long[] series = run.series().series(0, run.world().metrics().number(stock));
        double days = 0;
        for (int week = 1; week < series.length; week++) {
            days += 7.0 * series[week - 1];
        }
        return days;
    }
}

package glasshouse.engine.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Where cameras look, and from when on, against closed forms. Seeds are fixed; each bound is five standard errors, a false-alarm
 * rate of 6e-7 for each comparison.
 */
class CamerasTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 20_000;
    private static final int WEEKS = 104;
    private static final double ACTS = 10 / 365.25 * 7 * WEEKS;

    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: cameras
            title: cameras
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {neighbour_block: 5}
              conduct: {means: {}, acts: {jaywalk: {what: crossing at red, nature: unlawful, ceiling: 10, propensity: 1}}}
            institution:
              agencies: {police: {what: police}}
              cameras: {eyes: {agency: police, acts: [jaywalk], coverage: 0.3, sensitivity: 0.5}}
            observe: {followed: 0, whole_up_to: 20000, listings_up_to: 0}
            """);

    private static int[] sightings(Simulation simulation) {
        int[] counts = new int[PERSONS];
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("sighting".equals(ledger.text(row, 3))) {
                counts[(int) ledger.integer(row, 0)]++;
            }
        }
        return counts;
    }

    private static TreeSet<Long> seen(Simulation simulation) {
        TreeSet<Long> causes = new TreeSet<>();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("sighting".equals(ledger.text(row, 3))) {
                causes.add(ledger.integer(row, LogTables.LEDGER.index("cause")));
            }
        }
        return causes;
    }

    @Test
    void cameras_that_move_see_everybody_alike_and_the_spread_is_that_of_luck_alone() {
        int[] counts = sightings(BASE.run());
        double mean = ACTS * 0.3 * 0.5;

        assertMean(counts, mean, mean, 1);
        // Poisson: the squared distance from the mean has mean m and variance m + 2 m^2.
        assertThat(spread(counts, mean))
                .isCloseTo(mean, within(SIGMAS * Math.sqrt((mean + 2 * mean * mean) / PERSONS)));
    }

    @Test
    void fixed_cameras_see_as_much_and_the_same_people_again_and_again() {
        int[] counts = sightings(BASE.with("institution.cameras.eyes.mounting", "fixed")
                .with("institution.cameras.eyes.near_home", 0.8)
                .run());
        // Given a camera at home the rate is s (h + (1 - h) c), without one s (1 - h) c, of a acts:
        double mean = ACTS * 0.3 * 0.5;
        double variance = mean + Math.pow(ACTS * 0.5 * 0.8, 2) * 0.3 * 0.7;

        assertMean(counts, mean, variance, 5);
        // The error from blocks of neighbours, which are independent.
        double[] blocks = new double[PERSONS / 5];
        for (int i = 0; i < PERSONS; i++) {
            blocks[i / 5] += (counts[i] - mean) * (counts[i] - mean) / 5;
        }
        double error = 0;
        for (double block : blocks) {
            error += (block - variance) * (block - variance);
        }
        assertThat(spread(counts, mean)).isCloseTo(variance, within(SIGMAS * Math.sqrt(error) / blocks.length));
        assertThat(variance / mean).isGreaterThan(5);
    }

    private static void assertMean(int[] counts, double mean, double variance, int block) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        assertThat(sum / (double) PERSONS).isCloseTo(mean, within(SIGMAS * Math.sqrt(variance * block / PERSONS)));
    }

    private static double spread(int[] counts, double mean) {
        double sum = 0;
        for (int count : counts) {
            sum += (count - mean) * (count - mean);
        }
        return sum / PERSONS;
    }

    @Test
    void fixed_cameras_without_acts_near_home_are_cameras_that_move_to_the_bit() {
        SmallWorld fewer = BASE.with("society.persons", 2000);
        SmallWorld fixed = fewer.with("institution.cameras.eyes.mounting", "fixed");

        assertThat(fixed.run().digest()).isEqualTo(fewer.run().digest());
    }

    @Test
    void a_roll_out_covers_more_from_the_first_barrier_after_each_date() {
        // 2018-04-05 is day 94, in week 13; the step holds from week 14 on. 2018-12-31 begins week 52.
        Simulation grown = BASE.with(
                        "institution.cameras.eyes.rollout",
                        "[{from: 2018-04-05, coverage: 0.5}, {from: 2018-12-31, coverage: 0.9}]")
                .run();
        long[] seen = grown.series().series(0, grown.world().metrics().number("sightings_eyes"));
        long[] acts = grown.series().series(0, grown.world().metrics().number("acts_jaywalk"));

        assertShare(seen, acts, 0, 14, 0.15);
        assertShare(seen, acts, 14, 52, 0.25);
        assertShare(seen, acts, 52, WEEKS, 0.45);
        assertThat(seen[13] / (double) acts[13]).isLessThan(0.2);
        assertThat(seen[14] / (double) acts[14]).isGreaterThan(0.2);
    }

    private static void assertShare(long[] seen, long[] acts, int from, int to, double share) {
        double some = 0;
        double all = 0;
        for (int week = from; week < to; week++) {
            some += seen[week];
            all += acts[week];
        }
        assertThat(some / all).isCloseTo(share, within(SIGMAS * Math.sqrt(share * (1 - share) / all)));
    }

    @Test
    void more_coverage_sees_the_same_and_some_more() {
        SmallWorld fewer = BASE.with("society.persons", 2000);
        for (SmallWorld world : List.of(
                fewer,
                fewer.with("institution.cameras.eyes.mounting", "fixed")
                        .with("institution.cameras.eyes.near_home", 0.6))) {
            TreeSet<Long> some = seen(world.run());
            TreeSet<Long> more =
                    seen(world.with("institution.cameras.eyes.rollout", "[{from: 2018-01-01, coverage: 0.4}]")
                            .run());

            assertThat(more.containsAll(some)).as("the same").isTrue();
            assertThat(more.size()).isGreaterThan(some.size());
        }
    }

    @Test
    void a_run_resumed_after_a_step_is_the_same_run() throws IOException {
        SmallWorld grown = BASE.with("society.persons", 500)
                .with("institution.cameras.eyes.rollout", "[{from: 2018-04-05, coverage: 0.5}]");
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        try (Simulation first = Simulation.start(grown.world(), Options.threads(1))) {
            while (first.week() < 20) {
                first.step();
            }
            first.checkpoint(checkpoint);
        }
        try (Simulation second = Simulation.resume(
                grown.world(), Options.threads(1), new ByteArrayInputStream(checkpoint.toByteArray()))) {
            while (!second.isDone()) {
                second.step();
            }
            assertThat(second.digest()).isEqualTo(grown.run().digest());
        }
    }
}

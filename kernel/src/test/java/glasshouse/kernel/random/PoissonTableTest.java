package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.quantity.Probability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False-alarm rate of the class: 1 in 10,000. */
class PoissonTableTest {
    private static final int DRAWS = 100_000;

    /** The survival function is found by bisection of the draws, and compared with the sum of the masses above. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-6, 0.001, 0.1, 0.5, 1, 2.5, 7, 20, 60, 200, 500})
    void each_count_holds_the_share_of_draws_that_the_closed_form_gives(double mean) {
        PoissonTable table = PoissonTable.of(mean);
        for (int count = 1; count <= 3 * mean + 5; count++) {
            double survival = atLeast(mean, count);
            double share = leastDrawBelow(table, count) * 0x1p-62;
            assertThat(share).isCloseTo(survival, within(1e-12 * survival + 0x1p-61));
        }
    }

    @Test
    void counts_are_as_frequent_as_the_closed_form_says() {
        Battery battery = new Battery(1e-4);
        double[] means = {0.01, 0.2, 1, 3.7, 12, 60};
        for (double mean : means) {
            PoissonTable table = PoissonTable.of(mean);
            long key = Streams.key("mean " + mean);
            int[] counts = new int[140];
            for (int i = 0; i < DRAWS; i++) {
                counts[table.count(Mixer.draw(key, Origin.of(i, 0), 0))]++;
            }
            double[] expected = new double[counts.length];
            double mass = Math.exp(-mean);
            for (int count = 0; count < expected.length; count++) {
                expected[count] = mass * DRAWS;
                mass *= mean / (count + 1);
            }
            battery.fit("mean " + mean, counts, expected);
        }
        battery.verify();
    }

    @Test
    void the_guide_finds_what_a_search_from_the_start_finds() {
        for (double mean : new double[] {0.3, 5, 60}) {
            PoissonTable table = PoissonTable.of(mean);
            long[] survival = new long[200];
            for (int count = 1; count < survival.length; count++) {
                survival[count] = leastDrawBelow(table, count);
            }
            for (int i = 0; i < 20_000; i++) {
                long draw = Mixer.draw(5, i, 0);
                int count = 0;
                while (draw >>> 2 < survival[count + 1]) {
                    count++;
                }
                assertThat(table.count(draw)).isEqualTo(count);
            }
        }
    }

    @Test
    void at_least_one_event_is_the_event_of_that_probability() {
        double mean = 0.02;
        PoissonTable table = PoissonTable.of(mean);
        long threshold = new Probability(-StrictMath.expm1(-mean)).threshold();
        for (int i = 0; i < DRAWS; i++) {
            long draw = Mixer.draw(6, i, 0);
            assertThat(table.count(draw) > 0).isEqualTo(Draws.happens(draw, threshold));
        }
    }

    @Test
    void a_higher_mean_never_gives_fewer_events_for_the_same_draw() {
        PoissonTable lower = PoissonTable.of(2);
        PoissonTable higher = PoissonTable.of(2.1);
        for (int i = 0; i < DRAWS; i++) {
            long draw = Mixer.draw(7, i, 0);
            assertThat(higher.count(draw)).isGreaterThanOrEqualTo(lower.count(draw));
        }
    }

    @Test
    void a_mean_of_zero_gives_no_event() {
        PoissonTable none = PoissonTable.of(0);
        assertThat(none.count(0)).isZero();
        assertThat(none.count(-1)).isZero();
    }

    @Test
    void means_outside_the_range_are_refused() {
        for (double mean : new double[] {-1e-9, 500.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> PoissonTable.of(mean)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double atLeast(double mean, int count) {
        double tail = 0;
        for (int k = (int) Math.max(count, mean) + 400; k >= count; k--) {
            tail += Math.exp(k * Math.log(mean) - mean - Battery.logGamma(k + 1.0));
        }
        return tail;
    }

    /** Returns the least 62-bit event that gives fewer than this many. */
    private static long leastDrawBelow(PoissonTable table, int count) {
        long low = 0;
        long high = 1L << 62;
        while (low < high) {
            long middle = low + high >>> 1;
            if (table.count(middle << 2) < count) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

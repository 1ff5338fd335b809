package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** False-alarm rate of the class: 1 in 10,000. */
class ExponentialTest {
    private static final int DRAWS = 100_000;

    @Test
    void days_are_as_frequent_as_the_closed_form_says() {
        Battery battery = new Battery(1e-4);
        for (double mean : new double[] {0.3, 1, 9, 45}) {
            Exponential wait = Exponential.of(mean);
            long key = Streams.key("wait " + mean);
            int[] counts = new int[2000];
            for (int i = 0; i < DRAWS; i++) {
                counts[wait.days(Mixer.draw(key, Origin.of(i, 0), 0))]++;
            }
            double[] expected = new double[counts.length];
            for (int day = 0; day < expected.length; day++) {
                expected[day] = DRAWS * Math.exp(-day / mean) * -Math.expm1(-1 / mean);
            }
            battery.fit("mean " + mean, counts, expected);
        }
        battery.verify();
    }

    @Test
    void days_are_those_of_the_logarithm_whether_or_not_one_is_taken() {
        for (double mean : new double[] {0.3, 1, 9, 45, 3000}) {
            Exponential wait = Exponential.of(mean);
            for (int i = 0; i < DRAWS; i++) {
                // Draws at random, and those beside the edges of the leading bits.
                long draw = i % 2 == 0 ? Mixer.draw(7, i, 0) : ((long) i << 54) + (i % 4 - 2) * 2048L;
                double survival = ((draw >>> 11) + 0.5) * 0x1p-53;
                assertThat(wait.days(draw)).isEqualTo((int) (-mean * StrictMath.log(survival)));
            }
        }
    }

    @Test
    void the_ends_are_finite_and_a_mean_of_zero_is_at_once() {
        Exponential longest = Exponential.of(Exponential.MAX_MEAN);
        assertThat(longest.days(0)).isBetween(1_800_000_000, Integer.MAX_VALUE - 1);
        assertThat(longest.days(-1)).isZero();
        assertThat(Exponential.of(0).days(0)).isZero();
    }

    @Test
    void means_outside_the_range_are_refused() {
        for (double mean : new double[] {-1, 5.1e7, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Exponential.of(mean)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package glasshouse.experiment.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] EVEN =
            IntStream.rangeClosed(-20, 20).mapToDouble(i -> i).toArray();

    @Test
    void where_nothing_is_skewed_it_is_the_interval_of_t() {
        Estimate byT = Estimate.of(EVEN);
        Bootstrap.Interval interval = Bootstrap.ofMean(EVEN, 1);

        assertThat(interval.low()).isCloseTo(byT.low(), within(0.5));
        assertThat(interval.high()).isCloseTo(byT.high(), within(0.5));
    }

    @Test
    void the_same_key_gives_the_same_interval_and_another_one_nearby() {
        assertThat(Bootstrap.ofMean(EVEN, 5)).isEqualTo(Bootstrap.ofMean(EVEN, 5));
        assertThat(Bootstrap.ofMean(EVEN, 6).low())
                .isNotEqualTo(Bootstrap.ofMean(EVEN, 5).low())
                .isCloseTo(Bootstrap.ofMean(EVEN, 5).low(), within(1.0));
    }

    /** Computed by SciPy 1.17, SciPy bootstrap, BCa with 200,000 resamples at the level that the widening stands for. */
    @Test
    void a_long_tail_draws_the_interval_to_its_side_as_an_independent_program_finds() {
        double[] tailed = {0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.5, 0.6, 0.8, 0.9, 1.1, 1.3, 1.4, 1.8, 2.2, 2.9, 3.8, 6.5};

        Bootstrap.Interval interval = Bootstrap.of(tailed.length, chosen -> mean(tailed, chosen), 3, 20_000);

        assertThat(interval.low()).isCloseTo(0.839, within(0.03));
        assertThat(interval.high()).isCloseTo(2.633, within(0.06));
    }

    private static double mean(double[] sample, int[] chosen) {
        return IntStream.of(chosen).mapToDouble(i -> sample[i]).average().orElseThrow();
    }

    @Test
    void a_sample_without_spread_has_an_interval_without_width() {
        assertThat(Bootstrap.ofMean(new double[] {2, 2, 2}, 1)).isEqualTo(new Bootstrap.Interval(2, 2));
    }
}

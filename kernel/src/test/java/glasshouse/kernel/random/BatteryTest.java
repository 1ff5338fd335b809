package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BatteryTest {
    @Test
    void its_chi_square_tail_agrees_with_the_closed_form_of_two_degrees() {
        for (double x = 0.1; x < 60; x *= 1.7) {
            assertThat(Battery.upperGamma(1, x / 2)).isCloseTo(Math.exp(-x / 2), within(1e-14));
        }
    }

    @Test
    void its_chi_square_tail_agrees_with_published_quantiles() {
        assertThat(Battery.upperGamma(0.5, 3.841458820694124 / 2)).isCloseTo(0.05, within(1e-12));
        assertThat(Battery.upperGamma(5, 18.307038053275146 / 2)).isCloseTo(0.05, within(1e-12));
        assertThat(Battery.upperGamma(50, 135.80672317102676 / 2)).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void it_fails_on_a_biased_coin_and_on_one_that_is_too_even() {
        Battery biased = new Battery(1e-3);
        biased.binomial("coin", 5_300, 10_000, 0.5);
        assertThatThrownBy(biased::verify).isInstanceOf(AssertionError.class);
        Battery even = new Battery(1e-3);
        even.equalShares("die", new int[] {1000, 1000, 1000, 1000, 1000, 1000});
        assertThatThrownBy(even::verify).isInstanceOf(AssertionError.class);
    }
}

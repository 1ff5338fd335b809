package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** False-alarm rate of the class: 1 in 10,000. */
class NormalTest {
    /** Quantiles to 17 digits, by Newton steps on the complementary error function with 400 digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.047096299361199",
        "1e-100, -21.273453560965324",
        "1e-20, -9.2623400897984076",
        "1e-9, -5.9978070150076869",
        "1e-4, -3.7190164854556806",
        "0.001, -3.0902323061678135",
        "0.01, -2.3263478740408411",
        "0.025, -1.9599639845400542",
        "0.05, -1.6448536269514727",
        "0.1, -1.2815515655446004",
        "0.2, -0.84162123357291417",
        "0.3, -0.52440051270804082",
        "0.45, -0.12566134685507401",
        "0.5, 0",
        "0.6, 0.25334710313579974",
        "0.75, 0.67448975019608174",
        "0.9, 1.2815515655446006",
        "0.95, 1.6448536269514723",
        "0.975, 1.9599639845400539",
        "0.99, 2.3263478740408408",
        "0.999, 3.0902323061678133"
    })
    void quantiles_are_the_known_ones(double u, double x) {
        assertThat(Normal.quantile(u)).isCloseTo(x, within(1e-12));
        assertThat(Normal.cdf(x)).isCloseTo(u, within(1e-12 * u));
    }

    @Test
    void quantile_and_cdf_undo_each_other() {
        for (int i = 1; i < 20_000; i++) {
            double u = i / 20_000.0;
            assertThat(Normal.cdf(Normal.quantile(u))).isCloseTo(u, within(1e-13));
        }
        for (double x = -8; x <= 5; x += 0.01) {
            assertThat(Normal.quantile(Normal.cdf(x))).isCloseTo(x, within(1e-9));
        }
    }

    @Test
    void the_two_sides_mirror_each_other() {
        for (double u : new double[] {0.5, 0.4, 0.25, 0.0625, 0x1p-10}) {
            assertThat(Normal.quantile(1 - u)).isEqualTo(-Normal.quantile(u), within(1e-15));
        }
        assertThat(Normal.cdf(1.5) + Normal.cdf(-1.5)).isCloseTo(1, within(1e-15));
    }

    @Test
    void values_of_draws_are_normal_and_finite() {
        Battery battery = new Battery(1e-4);
        int[] counts = new int[100];
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            double value = Normal.value(Mixer.draw(Streams.SEED, Origin.of(i, 0), 0));
            counts[(int) (Normal.cdf(value) * counts.length)]++;
        }
        battery.equalShares("percentiles", counts);
        battery.verify();
        assertThat(Normal.value(0)).isBetween(-8.3, -8.0);
        assertThat(Normal.value(-1)).isBetween(8.0, 8.3);
    }

    @Test
    void the_ends_are_infinite_and_what_is_no_probability_is_refused() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Normal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        for (double u : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> Normal.quantile(u)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class IncomeCurveTest {
    private static final double[] CHINA_2020 = {7869, 16443, 26249, 41172, 80294};

    @Test
    void each_fifth_has_its_published_mean() {
        IncomeCurve curve = IncomeCurve.fit(CHINA_2020);
        for (int fifth = 0; fifth < 5; fifth++) {
            double sum = 0;
            for (int rank = fifth * 51; rank < (fifth + 1) * 51; rank++) {
                sum += curve.yuan(rank);
            }
            assertThat(sum / 51).isCloseTo(CHINA_2020[fifth], within(1e-6));
        }
    }

    @Test
    void income_rises_from_rank_to_rank() {
        assertThat(IncomeCurve.fit(CHINA_2020).rises()).isTrue();
    }

    @Test
    void means_that_no_rising_curve_has_are_told_apart() {
        assertThat(IncomeCurve.fit(1, 2, 3, 1_000_000, 1_000_001).rises()).isFalse();
    }
}

package glasshouse.views.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void a_share_has_wilsons_interval() {
        Interval interval = Interval.wilson(10, 100);

        assertThat(interval.value()).isEqualTo(0.1);
        assertThat(interval.low()).isCloseTo(0.0552, within(1e-4));
        assertThat(interval.high()).isCloseTo(0.1744, within(1e-4));
    }

    @Test
    void none_and_all_have_an_interval_too() {
        assertThat(Interval.wilson(0, 20).low()).isZero();
        assertThat(Interval.wilson(0, 20).high()).isCloseTo(0.1611, within(1e-4));
        assertThat(Interval.wilson(20, 20).high()).isEqualTo(1);
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 0, 1));
    }

    @Test
    void a_rate_has_nearly_the_exact_poisson_interval() {
        Interval ten = Interval.poisson(10, 1);

        assertThat(ten.low()).isCloseTo(4.795, within(0.01));
        assertThat(ten.high()).isCloseTo(18.39, within(0.01));
        assertThat(Interval.poisson(0, 1).low()).isZero();
        assertThat(Interval.poisson(0, 1).high()).isCloseTo(3.69, within(0.1));
        assertThat(Interval.poisson(10, 1000).times(1000).value()).isEqualTo(10);
    }
}

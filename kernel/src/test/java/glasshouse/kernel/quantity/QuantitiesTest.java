package glasshouse.kernel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @Test
    void a_year_has_365_and_a_quarter_days() {
        RatePerYear daily = new RatePerYear(365.25);
        assertThat(daily.perDay()).isEqualTo(1);
        assertThat(daily.perWeek()).isEqualTo(7);
        assertThat(Time.WEEKS_PER_YEAR * Time.DAYS_PER_WEEK).isCloseTo(365.25, within(1e-12));
        assertThat(Time.DAYS_PER_MONTH * 12).isEqualTo(365.25);
    }

    @Test
    void rates_convert_there_and_back() {
        assertThat(RatePerYear.fromPerDay(0.25).perDay()).isCloseTo(0.25, within(1e-15));
        assertThat(RatePerYear.fromPerWeek(3).perWeek()).isCloseTo(3, within(1e-15));
        assertThat(RatePerYear.fromPerMonth(2)).isEqualTo(new RatePerYear(24));
    }

    @Test
    void a_rate_gives_the_chance_of_at_least_one_event_a_week() {
        RatePerYear weekly = RatePerYear.fromPerWeek(1);
        assertThat(weekly.atLeastOncePerWeek().value()).isCloseTo(1 - 1 / Math.E, within(1e-15));
        assertThat(RatePerYear.fromPerWeek(1e-12).atLeastOncePerWeek().value()).isCloseTo(1e-12, within(1e-23));
        assertThat(new RatePerYear(0).atLeastOncePerWeek()).isEqualTo(Probability.ZERO);
        assertThat(new RatePerYear(1e300).atLeastOncePerWeek()).isEqualTo(Probability.ONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_rate_and_no_probability_is_refused(double value) {
        assertThatThrownBy(() -> new RatePerYear(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Probability(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_probability_has_an_exact_threshold_of_62_bits() {
        assertThat(Probability.ZERO.threshold()).isZero();
        assertThat(Probability.ONE.threshold()).isEqualTo(1L << 62);
        assertThat(new Probability(0.5).threshold()).isEqualTo(1L << 61);
        assertThat(new Probability(1 - 0x1p-53).threshold()).isEqualTo((1L << 62) - (1 << 9));
        assertThat(new Probability(0x1p-62).threshold()).isEqualTo(1);
        assertThatThrownBy(() -> new Probability(Math.nextUp(1.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_negative_zero_is_zero() {
        assertThat(new Probability(-0.0)).isEqualTo(Probability.ZERO);
        assertThat(new RatePerYear(-0.0)).isEqualTo(new RatePerYear(0));
    }

    @Test
    void money_converts_to_the_nearest_fen() {
        assertThat(Money.ofYuan(12.34)).isEqualTo(new Money(1234));
        assertThat(Money.ofYuan(0.285)).isEqualTo(new Money(28));
        assertThat(Money.ofYuan(-5)).isEqualTo(new Money(-500));
        assertThat(new Money(1999).yuan()).isEqualTo(19.99);
        assertThat(new Money(1)).isLessThan(new Money(2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 1e14, -1e14, Double.POSITIVE_INFINITY})
    void money_that_does_not_fit_is_refused(double yuan) {
        assertThatThrownBy(() -> Money.ofYuan(yuan)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_convert_from_weeks_months_and_years() {
        assertThat(Days.ofWeeks(3)).isEqualTo(new Days(21));
        assertThat(Days.ofMonths(1)).isEqualTo(new Days(30));
        assertThat(Days.ofMonths(12)).isEqualTo(new Days(365));
        assertThat(Days.ofYears(2)).isEqualTo(new Days(731));
        assertThat(Days.ofYears(4)).isEqualTo(new Days(1461));
        assertThat(new Days(1)).isLessThan(new Days(2));
    }

    @Test
    void days_that_are_negative_or_do_not_fit_are_refused() {
        assertThatThrownBy(() -> new Days(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Days.ofYears(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Days.ofYears(1e7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Days.ofWeeks(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void points_are_ordered() {
        assertThat(new Points(-5)).isLessThan(new Points(3));
    }
}

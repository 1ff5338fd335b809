package glasshouse.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final Horizon DECADE = new Horizon(START, 522);

    @Test
    void it_has_seven_days_a_week() {
        assertThat(DECADE.days()).isEqualTo(3654);
    }

    @Test
    void leap_days_count() {
        assertThat(DECADE.dayOf(LocalDate.of(2015, 1, 1))).isEqualTo(365);
        assertThat(DECADE.dayOf(LocalDate.of(2016, 2, 29))).isEqualTo(365 + 365 + 31 + 28);
        assertThat(DECADE.dayOf(LocalDate.of(2016, 3, 1))).isEqualTo(365 + 365 + 31 + 29);
        assertThat(DECADE.dayOf(LocalDate.of(2024, 1, 1))).isEqualTo(10 * 365 + 2);
        Horizon century = new Horizon(LocalDate.of(2100, 2, 28), 1);
        assertThat(century.dateOf(1)).isEqualTo(LocalDate.of(2100, 3, 1));
    }

    @Test
    void days_and_dates_undo_each_other_before_within_and_after() {
        for (int day = -1000; day < DECADE.days() + 1000; day++) {
            assertThat(DECADE.dayOf(DECADE.dateOf(day))).isEqualTo(day);
        }
    }

    @Test
    void the_week_of_a_date_is_the_last_that_starts_on_or_before_it() {
        assertThat(DECADE.weekOf(START)).isZero();
        assertThat(DECADE.weekOf(START.plusDays(6))).isZero();
        assertThat(DECADE.weekOf(START.plusDays(7))).isEqualTo(1);
        assertThat(DECADE.weekOf(START.minusDays(1))).isEqualTo(-1);
        assertThat(DECADE.weekOf(START.minusDays(7))).isEqualTo(-1);
        assertThat(DECADE.weekOf(START.minusDays(8))).isEqualTo(-2);
    }

    @Test
    void days_and_weeks_agree() {
        for (int day = -20; day <= 20; day++) {
            Week week = Week.of(new Day(day));
            assertThat(new Day(day))
                    .isBetween(week.first(), new Day(week.first().value() + 6));
            assertThat(week.value()).isEqualTo(DECADE.weekOf(DECADE.dateOf(day)));
        }
        assertThat(new Week(1)).isGreaterThan(new Week(-1));
        assertThatThrownBy(() -> new Week(Integer.MAX_VALUE).first()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void lengths_and_dates_out_of_range_are_refused() {
        for (int weeks : new int[] {0, -1, Horizon.MAX_WEEKS + 1}) {
            assertThatThrownBy(() -> new Horizon(START, weeks)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new Horizon(START, Horizon.MAX_WEEKS).days()).isEqualTo(57_344);
        assertThatThrownBy(() -> DECADE.dayOf(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
        Horizon last = new Horizon(LocalDate.MAX, 1);
        assertThatThrownBy(() -> last.dateOf(1)).isInstanceOf(IllegalArgumentException.class);
    }
}

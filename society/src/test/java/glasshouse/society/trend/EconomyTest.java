package glasshouse.society.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An index that moves by itself: its trend, its luck, its place. */
class EconomyTest {
    private static final int WEEKS = 522;
    private static final int SEEDS = 2_000;
    /** At most one false alarm in two million: 5 standard errors. */
    private static final double ERRORS = 5;

    private static EconomySettings index(double trend, double noise, Optional<FieldSettings> field) {
        return new EconomySettings("an index", 60, trend, noise, field);
    }

    @Test
    void without_luck_it_gains_its_trend_evenly_over_the_year() {
        Economy economy = Economy.of(index(2.4, 0, Optional.empty()), WEEKS, 1);

        for (int week = 0; week < WEEKS; week++) {
            assertThat(economy.level(week)).isEqualTo(Math.round(1000 * (60 + 2.4 * week * 7 / 365.25)));
            assertThat(economy.place(week)).isZero();
        }
    }

    @Test
    void its_place_is_one_more_than_the_number_of_those_above_it() {
        FieldSettings field = new FieldSettings(20, 62, 0, 0, 0);
        Economy economy = Economy.of(index(1, 0, Optional.of(field)), WEEKS, 1);

        assertThat(economy.place(0)).isEqualTo(21);
        assertThat(economy.place(104)).as("just below 62").isEqualTo(21);
        assertThat(economy.place(105)).as("just above 62").isEqualTo(1);
    }

    @Test
    void a_field_starts_spread_as_it_says() {
        FieldSettings field = new FieldSettings(10_000, 60, 13, 0, 0);
        int place = Economy.of(index(0, 0, Optional.of(field)), 1, 1).place(0);

        assertThat((double) place).isCloseTo(5_001, within(ERRORS * Math.sqrt(10_000 * 0.25)));
    }

    @Test
    void years_of_luck_have_the_mean_and_the_spread_of_the_settings() {
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Economy economy = Economy.of(index(2.4, 0.6, Optional.empty()), WEEKS, seed);
            double away = (economy.level(WEEKS - 1) / 1000.0 - 60 - 2.4 * (WEEKS - 1) * 7 / 365.25);
            sum += away;
            squares += away * away;
        }
        double years = (WEEKS - 1) * 7 / 365.25;
        double variance = 0.36 * ((int) years + (years - (int) years) * (years - (int) years));

        assertThat(sum / SEEDS).isCloseTo(0, within(ERRORS * Math.sqrt(variance / SEEDS)));
        assertThat(squares / SEEDS).isCloseTo(variance, within(ERRORS * variance * Math.sqrt(2.0 / SEEDS)));
    }

    @Test
    void the_field_has_luck_of_its_own_and_leaves_the_index_alone() {
        FieldSettings field = new FieldSettings(50, 60, 5, 0.3, 0.5);
        Economy alone = Economy.of(index(2.4, 0.6, Optional.empty()), WEEKS, 7);
        Economy ranked = Economy.of(index(2.4, 0.6, Optional.of(field)), WEEKS, 7);
        Economy shorter = Economy.of(index(2.4, 0.6, Optional.of(field)), 100, 7);

        for (int week = 0; week < WEEKS; week++) {
            assertThat(ranked.level(week)).isEqualTo(alone.level(week));
        }
        assertThat(shorter.place(99)).isEqualTo(ranked.place(99));
    }
}

package glasshouse.observation.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A census is taken in the last week of a quarter or a year. */
class CensusTest {
    @Test
    void a_year_has_four_quarterly_censuses_and_a_yearly_one_in_its_last_week() {
        assertThat(IntStream.range(0, 52).filter(Census.QUARTERLY::isTaken)).containsExactly(12, 25, 38, 51);
        assertThat(IntStream.range(0, 104).filter(Census.YEARLY::isTaken)).containsExactly(51, 103);
        assertThat(IntStream.range(0, 52).filter(Census.QUARTERLY::begins)).containsExactly(0, 13, 26, 39);
    }

    @Test
    void the_last_census_of_a_run_is_the_last_that_was_taken() {
        assertThat(Census.QUARTERLY.last(12)).isEqualTo(-1);
        assertThat(Census.QUARTERLY.last(13)).isEqualTo(12);
        assertThat(Census.QUARTERLY.last(30)).isEqualTo(25);
        assertThat(Census.YEARLY.last(103)).isEqualTo(51);
    }
}

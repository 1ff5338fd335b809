package glasshouse.experiment.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static int runs(double... took) {
        Iterator<Double> times = Arrays.stream(took).iterator();
        return WarmUp.until(times::next, 0);
    }

    @Test
    void it_ends_when_three_runs_in_a_row_were_no_quicker() {
        assertThat(runs(10, 6, 4, 4, 4, 4)).isEqualTo(6);
    }

    @Test
    void a_run_that_is_quicker_begins_the_count_anew() {
        assertThat(runs(10, 10, 10, 9, 9, 9, 9)).isEqualTo(7);
    }

    @Test
    void after_many_runs_it_takes_a_third_of_them_to_see_that_it_is_at_rest() {
        assertThat(runs(20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 10, 10, 10))
                .isEqualTo(20);
    }

    @Test
    void what_a_noisy_machine_makes_of_the_same_is_not_quicker() {
        assertThat(runs(10, 9.9, 10.3, 9.85)).isEqualTo(4);
    }

    @Test
    void what_never_comes_to_rest_is_measured_all_the_same() {
        double[] next = {1};
        assertThat(WarmUp.until(() -> next[0] *= 0.9, 0)).isEqualTo(WarmUp.MOST);
    }
}

package glasshouse.institution.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.KeptRows;
import org.junit.jupiter.api.Test;

class GlimpsesTest {
    private static final int SUBJECTS = 300;

    private static KeptRows watched() {
        KeptRows watched = new KeptRows();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            for (int list = 0; list < subject % 4; list++) {
                watched.add(subject, 0, list, 0, 0, 0);
            }
        }
        return watched;
    }

    @Test
    void who_is_on_any_list_that_raises_a_rate_is_found_once_and_in_order() {
        Glimpses glimpses = new Glimpses();
        glimpses.raise(watched(), new boolean[] {false, true, true});
        assertThat(glimpses.raisedSize()).isEqualTo(SUBJECTS / 2);
        for (int number = 0; number < glimpses.raisedSize(); number++) {
            assertThat(glimpses.raised(number)).isEqualTo(number / 2 * 4 + 2 + number % 2);
        }
    }

    @Test
    void where_no_list_raises_a_rate_nobody_is_found() {
        Glimpses glimpses = new Glimpses();
        glimpses.raise(watched(), new boolean[] {true, true, true});
        glimpses.raise(watched(), new boolean[0]);
        assertThat(glimpses.raisedSize()).isZero();
    }
}

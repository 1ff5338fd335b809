package glasshouse.experiment.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.experiment.estimate.Estimate.Verdict;
import org.junit.jupiter.api.Test;

class StoppingTest {
    private static final Stopping STOPPING = new Stopping(20, 60, 1);

    private static boolean enough(int pairs, double halfWidth) {
        return STOPPING.isEnough(new Estimate(pairs, 0, -halfWidth, halfWidth, Verdict.UNRESOLVED));
    }

    @Test
    void nobody_looks_before_the_first_look_or_between_two() {
        assertThat(enough(19, 0.1)).isFalse();
        assertThat(enough(20, 0.1)).isTrue();
        assertThat(enough(25, 0.1)).isFalse();
        assertThat(enough(30, 0.1)).isTrue();
    }

    @Test
    void it_stops_when_narrow_enough_or_when_the_budget_is_spent() {
        assertThat(enough(30, 0.99)).isFalse();
        assertThat(enough(30, 0.8)).isTrue();
        assertThat(enough(60, 99)).isTrue();
    }

    @Test
    void fewer_than_twenty_pairs_before_the_first_look_are_refused() {
        assertThatThrownBy(() -> new Stopping(19, 60, 1)).hasMessageContaining("at least 20");
    }
}

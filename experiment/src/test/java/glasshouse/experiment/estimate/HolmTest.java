package glasshouse.experiment.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void the_smallest_must_pass_the_whole_correction_and_the_next_a_little_less() {
        assertThat(Holm.resolved(new double[] {0.04, 0.012, 0.3, 0.02})).containsExactly(false, true, false, false);
        assertThat(Holm.resolved(new double[] {0.02, 0.012, 0.3, 0.001})).containsExactly(true, true, false, true);
        assertThat(Holm.count(new double[] {0.04})).isEqualTo(1);
    }

    @Test
    void one_that_fails_takes_all_larger_ones_with_it() {
        assertThat(Holm.resolved(new double[] {0.03, 0.04, 0.045})).containsOnly(false);
    }

    @Test
    void the_probability_is_that_of_students_t() {
        double[] differences = {1, 2, 3, 4, 5};
        // t = 3 / (1.5811 / sqrt 5) = 4.2426 with 4 degrees of freedom: p = 0.013236
        assertThat(Holm.probability(Estimate.of(differences), differences)).isCloseTo(0.013236, within(1e-6));
        assertThat(Holm.probability(Estimate.of(new double[] {0, 0}), new double[] {0, 0}))
                .isEqualTo(1);
    }
}

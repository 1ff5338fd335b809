package glasshouse.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.Morris;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final Morris DESIGN = new Morris(3, 100, 4, 1);

    private static double measure(List<Index> all, String measure, int factor) {
        return all.stream()
                .filter(index -> index.measure().equals(measure) && index.factor() == factor)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Index> of(Morris design, ToDoubleFunction<double[]> model) {
        return ElementaryEffects.of(
                design,
                IntStream.range(0, design.size())
                        .mapToObj(design::point)
                        .mapToDouble(model)
                        .toArray(),
                3);
    }

    @Test
    void a_straight_line_has_its_slopes_and_no_spread() {
        List<Index> all = of(DESIGN, point -> 3 * point[0] - 2 * point[1]);

        assertThat(measure(all, "mu", 0)).isCloseTo(3, within(1e-9));
        assertThat(measure(all, "mu", 1)).isCloseTo(-2, within(1e-9));
        assertThat(measure(all, "mu_star", 1)).isCloseTo(2, within(1e-9));
        assertThat(measure(all, "mu_star", 2)).isCloseTo(0, within(1e-9));
        assertThat(measure(all, "sigma", 0)).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_ishigami_function_is_ranked_right_and_its_curved_factors_show_spread() {
        List<Index> all = of(DESIGN, SobolIndicesTest::ishigami);

        assertThat(measure(all, "mu_star", 0)).isGreaterThan(measure(all, "mu_star", 2));
        assertThat(measure(all, "mu_star", 1)).isGreaterThan(measure(all, "mu_star", 2));
        assertThat(measure(all, "sigma", 1)).isGreaterThan(1);
        assertThat(measure(all, "sigma", 2)).isGreaterThan(1);
    }

    @Test
    void a_trajectory_with_a_failed_point_is_left_out() {
        double[] outputs = new double[DESIGN.size()];
        outputs[2] = Double.NaN;

        assertThat(ElementaryEffects.of(DESIGN, outputs, 3))
                .allSatisfy(index -> assertThat(index.value()).isZero());
    }
}

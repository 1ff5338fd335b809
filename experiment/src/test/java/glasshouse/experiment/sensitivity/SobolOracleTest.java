package glasshouse.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.Saltelli;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Shares of variance against an independent program: computed by the MOEA Framework 5.0 (SobolSensitivityAnalysis, 65,536 points of its own, its own
 * estimators), whose intervals of 95 % are at most 0.011 wide to each side.
 */
class SobolOracleTest {
    /** Its intervals, and as much again for ours with 4,096 points. */
    private static final double NEAR = 0.02;

    private static void assertShares(ToDoubleFunction<double[]> model, double[] first, double[] total) {
        Saltelli design = new Saltelli(first.length, 4_096);
        double[] outputs = IntStream.range(0, design.size())
                .mapToObj(design::point)
                .mapToDouble(model)
                .toArray();
        List<Index> all = SobolIndices.of(design, outputs, 11);
        for (Index index : all) {
            double[] expected = index.measure().equals("first") ? first : total;
            assertThat(index.value())
                    .as(index.measure() + " of " + index.factor())
                    .isCloseTo(expected[index.factor()], within(NEAR));
        }
        assertThat(all).hasSize(2 * first.length);
    }

    @Test
    void it_agrees_on_the_ishigami_function() {
        assertShares(
                SobolIndicesTest::ishigami, new double[] {0.3137, 0.4423, -0.0004}, new double[] {0.5577, 0.4422, 0.2437
                });
    }

    @Test
    void it_agrees_where_a_function_has_kinks_and_a_jump() {
        assertShares(
                p -> Math.max(p[0] * p[1], 0.3 + 0.5 * p[2]) + (p[3] > 0.7 ? p[0] * p[3] : 0.2 * p[1] * p[2]),
                new double[] {0.1306, 0.0318, 0.2625, 0.3730},
                new double[] {0.3255, 0.0662, 0.2825, 0.5370});
    }

    @Test
    void it_agrees_where_factors_work_together() {
        assertShares(
                p -> StrictMath.exp(2 * p[0] * p[1]) / (1 + p[2]) + Math.abs(p[3] - p[0]),
                new double[] {0.3136, 0.2871, 0.1028, 0.0086},
                new double[] {0.5898, 0.4942, 0.1339, 0.0775});
    }
}

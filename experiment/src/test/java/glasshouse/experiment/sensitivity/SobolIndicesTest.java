package glasshouse.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.Saltelli;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shares of variance against closed forms: the Ishigami function and Sobol's g-function. */
class SobolIndicesTest {
    private static final long KEY = 7;
    private static final double A = 7;
    private static final double B = 0.1;

    /** Returns Ishigami and Homma's function of a point of the unit cube. */
    static double ishigami(double[] point) {
        double x = Math.PI * (2 * point[0] - 1);
        double y = Math.PI * (2 * point[1] - 1);
        double z = Math.PI * (2 * point[2] - 1);
        return StrictMath.sin(x) + A * StrictMath.sin(y) * StrictMath.sin(y) + B * z * z * z * z * StrictMath.sin(x);
    }

    private static List<Index> indices(Saltelli design, ToDoubleFunction<double[]> model) {
        double[] outputs = IntStream.range(0, design.size())
                .mapToObj(design::point)
                .mapToDouble(model)
                .toArray();
        return SobolIndices.of(design, outputs, KEY);
    }

    private static Index index(List<Index> all, String measure, int factor) {
        return all.stream()
                .filter(index -> index.measure().equals(measure) && index.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_ishigami_function_has_the_shares_of_its_closed_form() {
        double pi4 = StrictMath.pow(Math.PI, 4);
        double ofX = 0.5 * (1 + B * pi4 / 5) * (1 + B * pi4 / 5);
        double ofY = A * A / 8;
        double ofXandZ = B * B * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
        double variance = ofX + ofY + ofXandZ;
        double[] first = {ofX / variance, ofY / variance, 0};
        double[] total = {(ofX + ofXandZ) / variance, ofY / variance, ofXandZ / variance};

        List<Index> all = indices(new Saltelli(3, 2048), SobolIndicesTest::ishigami);

        for (int factor = 0; factor < 3; factor++) {
            assertThat(index(all, "first", factor).value()).isCloseTo(first[factor], within(0.02));
            assertThat(index(all, "total", factor).value()).isCloseTo(total[factor], within(0.02));
            assertThat(index(all, "first", factor).interval().holds(first[factor]))
                    .isTrue();
            assertThat(index(all, "total", factor).interval().holds(total[factor]))
                    .isTrue();
        }
    }

    @Test
    void the_g_function_has_the_shares_of_its_closed_form() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double[] part = new double[a.length];
        double all = 1;
        for (int factor = 0; factor < a.length; factor++) {
            part[factor] = 1 / (3 * (1 + a[factor]) * (1 + a[factor]));
            all *= 1 + part[factor];
        }
        double variance = all - 1;

        List<Index> indices = indices(new Saltelli(a.length, 2048), point -> {
            double product = 1;
            for (int factor = 0; factor < a.length; factor++) {
                product *= (Math.abs(4 * point[factor] - 2) + a[factor]) / (1 + a[factor]);
            }
            return product;
        });

        for (int factor = 0; factor < a.length; factor++) {
            double total = part[factor] * all / (1 + part[factor]) / variance;
            assertThat(index(indices, "first", factor).value()).isCloseTo(part[factor] / variance, within(0.02));
            assertThat(index(indices, "total", factor).value()).isCloseTo(total, within(0.02));
        }
    }

    @Test
    void a_point_that_failed_takes_its_row_out_and_no_other() {
        Saltelli design = new Saltelli(3, 256);
        double[] outputs = IntStream.range(0, design.size())
                .mapToObj(design::point)
                .mapToDouble(SobolIndicesTest::ishigami)
                .toArray();
        outputs[12] = Double.NaN;

        assertThat(SobolIndices.of(design, outputs, KEY))
                .allSatisfy(index -> assertThat(index.value()).isFinite());
    }

    @Test
    void an_output_that_never_moves_hangs_on_nothing() {
        assertThat(indices(new Saltelli(2, 64), point -> 3))
                .allSatisfy(index -> assertThat(index.value()).isZero());
    }
}

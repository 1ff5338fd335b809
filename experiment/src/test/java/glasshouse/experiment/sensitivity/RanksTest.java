package glasshouse.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.SobolSequence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final List<double[]> POINTS =
            IntStream.range(0, 64).mapToObj(new SobolSequence(3, 64)::point).toList();

    @Test
    void what_rises_with_a_factor_alone_is_ranked_as_it_is() {
        double[] outputs = POINTS.stream()
                .mapToDouble(point -> StrictMath.exp(5 * point[1]))
                .toArray();

        List<Index> all = Ranks.of(POINTS, outputs, 1);

        assertThat(all.get(1).value()).isCloseTo(1, within(1e-12));
        assertThat(all.get(0).interval().holds(0)).isTrue();
        assertThat(all.get(2).interval().holds(0)).isTrue();
    }

    @Test
    void equal_outputs_go_with_nothing() {
        assertThat(Ranks.of(POINTS, new double[64], 1))
                .allSatisfy(index -> assertThat(index.value()).isZero());
    }
}

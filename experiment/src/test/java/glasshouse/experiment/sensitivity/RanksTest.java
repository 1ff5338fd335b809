package glasshouse.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.SobolSequence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
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
    void ranks_within_a_drawing_are_counted_as_sorting_it_gives_them() {
        double[] values = {3, -1, 0.0, 7, -0.0, 3, 3, 12};
        int[] chosen = {6, 0, 0, 2, 4, 7, 7, 1, 5};

        Levels levels = Levels.of(DoubleStream.of(values));
        double[] ranks = levels.ranks(chosen);

        for (int member : chosen) {
            double below = Arrays.stream(chosen)
                    .filter(other -> values[other] < values[member])
                    .count();
            double equal = Arrays.stream(chosen)
                    .filter(other -> values[other] == values[member])
                    .count();
            assertThat(ranks[levels.of(member)]).isEqualTo(below + (equal - 1) / 2);
        }
    }

    @Test
    void equal_outputs_go_with_nothing() {
        assertThat(Ranks.of(POINTS, new double[64], 1))
                .allSatisfy(index -> assertThat(index.value()).isZero());
    }
}

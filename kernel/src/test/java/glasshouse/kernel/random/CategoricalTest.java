package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False-alarm rate of the class: 1 in 10,000. */
class CategoricalTest {
    private static final int DRAWS = 100_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 31, 32, 33, 1000, 70_000})
    void every_draw_chooses_what_naive_inversion_chooses(int size) {
        double[] weights = weights(size);
        Categorical choice = Categorical.of(weights);
        long[] bounds = bounds(weights);
        int draws = size > 1000 ? 2000 : DRAWS;
        for (int i = 0; i < draws; i++) {
            long draw = Mixer.draw(Streams.SEED, i, size);
            assertThat(choice.index(draw)).isEqualTo(naive(bounds, draw));
        }
    }

    @Test
    void draws_at_a_bound_and_beside_it_fall_on_the_right_sides() {
        double[] weights = weights(300);
        Categorical choice = Categorical.of(weights);
        long[] bounds = bounds(weights);
        for (long bound : bounds) {
            for (long beside = -1; beside <= 1; beside++) {
                long event = Math.clamp(bound + beside, 0, (1L << 62) - 1);
                assertThat(choice.index(event << 2)).isEqualTo(naive(bounds, event << 2));
                assertThat(choice.index(event << 2 | 3)).isEqualTo(naive(bounds, event << 2));
            }
        }
    }

    @Test
    void a_weight_of_zero_is_never_chosen_even_at_the_ends() {
        Categorical choice = Categorical.of(0, 3, 0, 0, 1, 0);
        assertThat(choice.size()).isEqualTo(6);
        assertThat(choice.index(0)).isEqualTo(1);
        assertThat(choice.index(-1)).isEqualTo(4);
        for (int i = 0; i < DRAWS; i++) {
            assertThat(choice.index(Mixer.draw(1, i, 0))).isIn(1, 4);
        }
    }

    @Test
    void categories_are_chosen_in_proportion_to_their_weights() {
        Battery battery = new Battery(1e-4);
        for (int size : new int[] {2, 6, 40}) {
            double[] weights = weights(size);
            Categorical choice = Categorical.of(weights);
            int[] counts = new int[size];
            for (int i = 0; i < DRAWS; i++) {
                counts[choice.index(Mixer.draw(Streams.SEED, Origin.of(i, size), 0))]++;
            }
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            double[] expected = new double[size];
            for (int i = 0; i < size; i++) {
                expected[i] = weights[i] / sum * DRAWS;
            }
            battery.fit("size " + size, counts, expected);
        }
        battery.verify();
    }

    @Test
    void weights_that_make_no_distribution_are_refused() {
        for (double[] weights : new double[][] {
            {}, {0}, {0, 0}, {1, -1}, {Double.NaN}, {Double.POSITIVE_INFINITY}, {Double.MAX_VALUE, Double.MAX_VALUE}
        }) {
            assertThatThrownBy(() -> Categorical.of(weights)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double[] weights(int size) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            double u = Draws.uniform(Mixer.draw(99, size, i));
            weights[i] = i % 5 == 3 ? 0 : u * u * u;
        }
        weights[0] += size == 1 ? 1 : 0;
        return weights;
    }

    private static long[] bounds(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        long[] bounds = new long[weights.length];
        double cumulative = 0;
        for (int i = 0; i < bounds.length; i++) {
            cumulative += weights[i];
            bounds[i] = Math.round(cumulative / sum * 0x1p62);
        }
        return bounds;
    }

    private static int naive(long[] bounds, long draw) {
        int i = 0;
        while (bounds[i] <= draw >>> 2) {
            i++;
        }
        return i;
    }
}

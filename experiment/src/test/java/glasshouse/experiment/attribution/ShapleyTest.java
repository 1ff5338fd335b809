package glasshouse.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.JoiningOrders;
import glasshouse.experiment.design.Subsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shares against games whose shares and interactions are known. */
class ShapleyTest {
    private static final double EXACT = 1e-9;

    /** Each adds its own, two of them 6 more together, three others take 4 away together. */
    private static double worth(double[] in) {
        return 1 * in[0] + 2 * in[1] + 3 * in[2] + 6 * in[0] * in[1] - 4 * in[2] * in[3] * in[4];
    }

    private static final double[] SHARES = {1 + 3, 2 + 3, 3 - 4 / 3.0, -4 / 3.0, -4 / 3.0};

    private static double[] game(Subsets design) {
        return IntStream.range(0, design.size())
                .mapToDouble(subset -> worth(design.point(subset)))
                .toArray();
    }

    @Test
    void a_term_of_several_is_shared_equally_among_them() {
        double[] shares = Shapley.shares(5, game(new Subsets(5)));

        assertThat(shares).containsExactly(SHARES, within(EXACT));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(worth(new double[] {1, 1, 1, 1, 1}), within(EXACT));
    }

    @Test
    void interactions_are_what_two_add_together() {
        double[][] interactions = Shapley.interactions(5, game(new Subsets(5)));

        assertThat(interactions[0][1]).isCloseTo(6, within(EXACT));
        assertThat(interactions[1][0]).isCloseTo(6, within(EXACT));
        assertThat(interactions[0][2]).isCloseTo(0, within(EXACT));
        assertThat(interactions[2][3]).isCloseTo(-2, within(EXACT));
    }

    @Test
    void what_each_does_alone_and_every_two_together_sums_to_the_total_and_makes_the_shares() {
        double[] game = game(new Subsets(5));
        double[] shares = Shapley.shares(5, game);
        double[] alone = Shapley.alone(5, game);
        double[][] together = Shapley.together(5, game);

        double sum = Arrays.stream(alone).sum();
        for (int one = 0; one < 5; one++) {
            double half = Arrays.stream(together[one]).sum() / 2;
            assertThat(alone[one] + half).isCloseTo(shares[one], within(EXACT));
            sum += half;
        }
        assertThat(alone).containsExactly(new double[] {1, 2, 3, 0, 0}, within(EXACT));
        assertThat(together[0][1]).isCloseTo(6, within(EXACT));
        assertThat(together[2][3]).isCloseTo(-4 / 3.0, within(EXACT));
        assertThat(sum).isCloseTo(worth(new double[] {1, 1, 1, 1, 1}), within(EXACT));
    }

    @Test
    void sampled_orders_sum_to_the_total_in_every_order_and_come_near_the_shares() {
        JoiningOrders design = new JoiningOrders(5, 2_000, 1);
        double[] worth = IntStream.range(0, design.size())
                .mapToDouble(point -> worth(design.point(point)))
                .toArray();

        double[][] added = Shapley.added(design, worth);

        for (int order = 0; order < design.orders(); order++) {
            double sum = 0;
            for (double[] ofPlayer : added) {
                sum += ofPlayer[order];
            }
            assertThat(sum).isCloseTo(8, within(EXACT));
        }
        // The widest has a standard deviation of 3: five standard errors of 2,000 orders are 0.34.
        for (int player = 0; player < 5; player++) {
            assertThat(Arrays.stream(added[player]).average().orElseThrow()).isCloseTo(SHARES[player], within(0.34));
        }
    }

    @Test
    void one_player_takes_all() {
        assertThat(Shapley.shares(1, new double[] {2, 5})).containsExactly(3);
    }
}

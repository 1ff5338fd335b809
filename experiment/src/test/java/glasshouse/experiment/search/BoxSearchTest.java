package glasshouse.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BoxSearchTest {
    private static final double NEAR = 0.01;

    private static BoxSearch.Misses bent(double reach) {
        return at -> {
            double x = reach * at[0];
            double y = reach * at[1];
            return Optional.of(new double[] {10 * (y - x * x), 1 - x});
        };
    }

    @Test
    void a_linear_world_is_solved_in_one_step_after_the_slopes() {
        End end = BoxSearch.search(
                new double[] {0.5, 0.5},
                12,
                at -> Optional.of(
                        new double[] {3 * at[0] + at[1] - 1.1, at[0] - 2 * at[1] + 0.3, at[0] + at[1] - 0.6}));
        assertThat(end.point()).containsExactly(new double[] {17.0 / 62, 18.1 / 62}, within(NEAR));
        assertThat(end.why().isAtRest()).isTrue();
    }

    /** Rosenbrock's valley, whose least lies within the box. */
    @Test
    void a_bent_valley_is_followed_to_its_end() {
        End end = BoxSearch.search(new double[] {0.1, 0.8}, 60, bent(1.25));
        assertThat(end.point()).containsExactly(new double[] {0.8, 0.8}, within(0.02));
        assertThat(Looks.squares(end.misses())).isLessThan(1e-3);
    }

    /** The same valley, cut off by the box before its least: the end is on the wall, not in the corner. */
    @Test
    void a_valley_that_leaves_the_box_is_followed_to_the_wall() {
        End end = BoxSearch.search(new double[] {0.1, 0.8}, 60, bent(0.8));
        assertThat(end.point()).containsExactly(new double[] {1, 0.8}, within(0.02));
        assertThat(Looks.squares(end.misses())).isBetween(0.04, 0.042);
    }

    @Test
    void what_lies_beyond_a_corner_is_looked_for_in_it_while_the_others_go_on() {
        End end = BoxSearch.search(
                new double[] {0.5, 0.5, 0.5},
                40,
                at -> Optional.of(new double[] {at[0] - 1.7, at[1] + 0.4, at[0] + at[1] - 1, 2 * at[2] - 1.2}));
        assertThat(end.point()).containsExactly(new double[] {1, 0, 0.6}, within(NEAR));
        assertThat(end.why()).isEqualTo(End.Why.NOTHING_PROMISED);
    }

    /** Each miss is blurred by up to a third of a tolerance, as counts of a small run are; ten ranges are 8 to 26 tolerances long. */
    @Test
    void ten_numbers_are_found_again_through_a_blur_within_thirty_looks() {
        double[] truth = {0.2, 0.7, 0.4, 0.85, 0.3, 0.6, 0.15, 0.5, 0.75, 0.35};
        End end = BoxSearch.search(filled(10, 0.5), 30, at -> Optional.of(blurred(at, truth)));
        assertThat(end.point()).containsExactly(truth, within(0.06));
        assertThat(Looks.squares(end.misses())).isLessThan(Looks.squares(blurred(filled(10, 0.5), truth)) / 100);
    }

    private static double[] filled(int axes, double value) {
        double[] point = new double[axes];
        Arrays.fill(point, value);
        return point;
    }

    private static double[] blurred(double[] at, double[] truth) {
        double[] misses = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            int next = (i + 3) % at.length;
            double off = (8 + 2 * i) * (at[i] - truth[i]) + 4 * (at[next] - truth[next]);
            long key = Key.of(Arrays.hashCode(at), new Purpose("search.blur." + i));
            misses[i] = off + 0.02 * off * off / 4 + 0.6 * ((key >>> 11) * 0x1p-53 - 0.5);
        }
        return misses;
    }

    @Test
    void no_more_is_looked_at_than_the_budget_and_always_the_same_in_the_same_order() {
        List<String> first = looks(9);
        assertThat(first).hasSize(9);
        assertThat(looks(9)).isEqualTo(first);
        assertThat(looks(14)).startsWith(first.toArray(String[]::new));
    }

    private static List<String> looks(int budget) {
        List<String> looks = new ArrayList<>();
        BoxSearch.search(new double[] {0.3, 0.6, 0.9}, budget, at -> {
            looks.add(Arrays.toString(at));
            return Optional.of(new double[] {
                at[0] * at[1] - 0.4, Math.sqrt(at[2]) - at[0], at[1] * at[1] * at[2] - 0.1, at[0] + 0.2
            });
        });
        return looks;
    }

    @Test
    void it_says_why_it_ended_and_keeps_the_best_point_seen() {
        List<Integer> looks = new ArrayList<>();
        End stopped = BoxSearch.search(new double[] {0.5, 0.5}, 40, at -> {
            looks.add(1);
            return looks.size() > 3 ? Optional.empty() : Optional.of(new double[] {at[0] - 0.2, at[1] - 0.9});
        });
        assertThat(stopped.why()).isEqualTo(End.Why.STOPPED);
        assertThat(Looks.squares(stopped.misses())).isLessThan(0.3 * 0.3 + 0.4 * 0.4);
        assertThat(BoxSearch.search(new double[] {0.1, 0.8}, 4, bent(1.25)).why())
                .isEqualTo(End.Why.BUDGET);
    }
}

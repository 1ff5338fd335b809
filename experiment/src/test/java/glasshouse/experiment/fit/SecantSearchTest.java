package glasshouse.experiment.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SecantSearchTest {
    private static final double NEAR = 0.01;

    @Test
    void a_linear_world_is_solved_in_one_step_after_the_slopes() {
        SecantSearch.End end = SecantSearch.search(
                new double[] {0.5, 0.5},
                12,
                at -> Optional.of(
                        new double[] {3 * at[0] + at[1] - 1.1, at[0] - 2 * at[1] + 0.3, at[0] + at[1] - 0.6}));
        assertThat(end.point()).containsExactly(new double[] {0.26, 0.28}, within(0.03));
    }

    @Test
    void a_bent_valley_is_followed_to_its_end() {
        SecantSearch.End end = SecantSearch.search(
                new double[] {0.1, 0.8},
                60,
                at -> Optional.of(new double[] {10 * (at[1] - at[0] * at[0]), 1 - 1.25 * at[0]}));
        assertThat(end.point()).containsExactly(new double[] {0.8, 0.64}, within(NEAR));
    }

    @Test
    void what_lies_outside_the_box_is_looked_for_at_its_edge() {
        SecantSearch.End end = SecantSearch.search(
                new double[] {0.5, 0.5}, 40, at -> Optional.of(new double[] {at[0] - 1.7, at[1] - 0.25}));
        assertThat(end.point()).containsExactly(new double[] {1.0, 0.25}, within(NEAR));
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
        SecantSearch.search(new double[] {0.3, 0.6, 0.9}, budget, at -> {
            looks.add(Arrays.toString(at));
            return Optional.of(new double[] {
                at[0] * at[1] - 0.4, Math.sqrt(at[2]) - at[0], at[1] * at[1] * at[2] - 0.1, at[0] + 0.2
            });
        });
        return looks;
    }

    @Test
    void the_best_point_seen_is_kept_when_the_search_is_ended_early() {
        List<Integer> looks = new ArrayList<>();
        SecantSearch.End end = SecantSearch.search(new double[] {0.5, 0.5}, 40, at -> {
            looks.add(1);
            return looks.size() > 3 ? Optional.empty() : Optional.of(new double[] {at[0] - 0.2, at[1] - 0.9});
        });
        assertThat(SecantSearch.squares(end.misses())).isLessThan(0.3 * 0.3 + 0.4 * 0.4);
    }
}

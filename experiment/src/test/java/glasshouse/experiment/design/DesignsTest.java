package glasshouse.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignsTest {
    private static List<List<Double>> points(Design design) {
        List<List<Double>> points = new ArrayList<>();
        for (int number = 0; number < design.size(); number++) {
            points.add(Arrays.stream(design.point(number)).boxed().toList());
        }
        return points;
    }

    @Test
    void every_design_stays_in_the_cube_and_says_its_size() {
        List<Design> designs = List.of(
                new Grid(3, 2, 1),
                new OneAtATime(new double[] {0.2, 0.5, 1}, 3),
                new LatinHypercube(3, 10, 1),
                new SobolSequence(3, 10),
                new Saltelli(3, 4),
                new Morris(3, 5, 4, 1),
                new Subsets(3),
                new JoiningOrders(3, 4, 1));
        assertThat(designs).allSatisfy(design -> {
            assertThat(design.factors()).isEqualTo(3);
            assertThat(points(design))
                    .hasSize(design.size())
                    .allSatisfy(point -> assertThat(point).hasSize(3).allMatch(at -> at >= 0 && at <= 1));
        });
        assertThat(designs.stream().map(Design::size).toList()).containsExactly(6, 10, 10, 10, 20, 20, 8, 16);
    }

    @Test
    void a_larger_design_keeps_what_a_smaller_one_did() {
        requireBeginning(new SobolSequence(4, 100), new SobolSequence(4, 30));
        requireBeginning(new Saltelli(4, 16), new Saltelli(4, 8));
        requireBeginning(new Morris(4, 12, 4, 9), new Morris(4, 5, 4, 9));
        requireBeginning(new JoiningOrders(4, 12, 9), new JoiningOrders(4, 5, 9));
    }

    private static void requireBeginning(Design larger, Design smaller) {
        assertThat(points(larger).subList(0, smaller.size())).isEqualTo(points(smaller));
    }

    @Test
    void a_latin_hypercube_has_one_point_in_every_slice_of_every_factor() {
        List<List<Double>> points = points(new LatinHypercube(5, 40, 3));

        for (int factor = 0; factor < 5; factor++) {
            int number = factor;
            assertThat(points.stream()
                            .map(point -> (int) (point.get(number) * 40))
                            .sorted()
                            .toList())
                    .isEqualTo(IntStream.range(0, 40).boxed().toList());
        }
    }

    @Test
    void a_sobol_sequence_is_that_of_joe_and_kuo_and_halves_every_side_evenly() {
        assertThat(points(new SobolSequence(2, 3)))
                .containsExactly(List.of(0.5, 0.5), List.of(0.75, 0.25), List.of(0.25, 0.75));
        List<List<Double>> points = points(new SobolSequence(6, 63));
        for (int factor = 0; factor < 6; factor++) {
            int number = factor;
            assertThat(points.stream().filter(point -> point.get(number) < 0.5).count())
                    .isEqualTo(31);
        }
    }

    @Test
    void a_trajectory_moves_every_factor_once_by_half_of_the_grid() {
        Morris design = new Morris(6, 10, 4, 2);

        for (int trajectory = 0; trajectory < 10; trajectory++) {
            boolean[] moved = new boolean[6];
            for (int move = 0; move < 6; move++) {
                double[] before = design.point(trajectory * 7 + move);
                double[] after = design.point(trajectory * 7 + move + 1);
                int factor = design.factorAt(trajectory, move);
                moved[factor] = true;
                for (int other = 0; other < 6; other++) {
                    double way = Math.abs(after[other] - before[other]);
                    assertThat(way).isCloseTo(other == factor ? design.step() : 0, within(1e-12));
                }
            }
            assertThat(moved).doesNotContain(false);
        }
    }

    @Test
    void a_saltelli_row_takes_one_factor_of_the_second_point_at_a_time() {
        Saltelli design = new Saltelli(3, 2);
        double[] a = design.point(5);
        double[] b = design.point(6);

        assertThat(design.point(8)).containsExactly(a[0], b[1], a[2]);
    }

    @Test
    void every_second_order_of_joining_is_the_one_before_turned_round() {
        JoiningOrders design = new JoiningOrders(5, 6, 4);

        for (int place = 0; place < 5; place++) {
            assertThat(design.playerAt(3, place)).isEqualTo(design.playerAt(2, 4 - place));
        }
        assertThat(design.point(5)).containsOnly(1);
        assertThat(design.point(6)).containsOnly(0);
    }
}

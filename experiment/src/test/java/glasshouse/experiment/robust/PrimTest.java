package glasshouse.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.design.SobolSequence;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrimTest {
    private static final List<double[]> POINTS =
            IntStream.range(0, 400).mapToObj(new SobolSequence(5, 400)::point).toList();

    private static boolean[] hits(Predicate<double[]> isHit) {
        boolean[] hits = new boolean[POINTS.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = isHit.test(POINTS.get(i));
        }
        return hits;
    }

    @Test
    void a_box_that_is_there_is_found_and_no_other_factor_is_bounded() {
        Prim.Found found = Prim.find(POINTS, hits(point -> point[1] > 0.6 && point[3] < 0.5))
                .orElseThrow();

        assertThat(found.box().low()[1]).isCloseTo(0.6, within(0.05));
        assertThat(found.box().high()[3]).isCloseTo(0.5, within(0.05));
        assertThat(found.density()).isGreaterThan(0.9);
        assertThat(found.coverage()).isGreaterThan(0.85);
        for (int factor : new int[] {0, 2, 4}) {
            assertThat(found.box().bounds(factor)).isFalse();
        }
    }

    @Test
    void nothing_is_found_where_nothing_or_everything_is_so() {
        assertThat(Prim.find(POINTS, hits(point -> false))).isEmpty();
        assertThat(Prim.find(POINTS, hits(point -> true))).isEmpty();
    }

    @Test
    void a_box_holds_ten_points_at_least_and_a_twentieth_of_all() {
        assertThat(Prim.fewest(48)).isEqualTo(10);
        assertThat(Prim.fewest(1_001)).isEqualTo(51);
        List<double[]> few = POINTS.subList(0, 48);
        for (int corner = 2; corner < 9; corner++) {
            boolean[] hits = new boolean[few.size()];
            double edge = 1 - corner / 10.0;
            for (int i = 0; i < hits.length; i++) {
                hits[i] = few.get(i)[0] > edge && few.get(i)[1] > edge;
            }
            Prim.find(few, hits).ifPresent(found -> assertThat(found.inside()).isBetween(10, few.size()));
        }
        Prim.find(POINTS, hits(point -> point[0] > 0.9 && point[1] > 0.9 && point[2] > 0.5))
                .ifPresent(found -> assertThat(found.inside()).isGreaterThanOrEqualTo(20));
    }

    @Test
    void what_hits_on_one_side_of_a_slope_is_bounded_along_it() {
        Prim.Found found =
                Prim.find(POINTS, hits(point -> point[0] + point[2] > 1.3)).orElseThrow();

        assertThat(found.box().bounds(0)).isTrue();
        assertThat(found.box().bounds(2)).isTrue();
        assertThat(found.box().bounds(4)).isFalse();
        assertThat(found.density()).isGreaterThan(0.7);
    }
}

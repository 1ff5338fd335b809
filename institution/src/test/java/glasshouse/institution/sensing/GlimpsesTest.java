package glasshouse.institution.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlimpsesTest {
    private static final int SUBJECTS = 300;
    private static final long ALL = Probability.ONE.threshold();

    private static KeptRows watched() {
        KeptRows watched = new KeptRows();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            for (int list = 0; list < subject % 4; list++) {
                watched.add(subject, 0, list, 0, 0, 0);
            }
        }
        return watched;
    }

    private final Glimpses.Raised raised = new Glimpses.Raised();

    @Test
    void who_is_on_any_list_that_raises_a_rate_is_called_once_and_in_order() {
        raised.find(watched(), new boolean[] {false, true, true}, 7);
        raised.call(3, ALL);
        assertThat(raised.calls()).isEqualTo(SUBJECTS / 2);
        for (int number = 0; number < raised.calls(); number++) {
            assertThat(raised.called(number)).isEqualTo(number / 2 * 4 + 2 + number % 2);
        }
    }

    @Test
    void of_those_whoever_has_a_draw_below_the_threshold_is_called() {
        long threshold = ALL / 5;
        raised.find(watched(), new boolean[] {true, false, false}, 7);
        raised.call(3, threshold);
        List<Integer> called =
                IntStream.range(0, raised.calls()).map(raised::called).boxed().toList();
        assertThat(called)
                .hasSizeGreaterThan(20)
                .isEqualTo(IntStream.range(0, SUBJECTS)
                        .filter(subject ->
                                subject % 4 > 0 && Draws.happens(Mixer.draw(3, Origin.of(subject, 7), 0), threshold))
                        .boxed()
                        .toList());
    }

    @Test
    void where_no_list_raises_a_rate_nobody_is_called() {
        raised.find(watched(), new boolean[] {true, true, true}, 7);
        raised.find(watched(), new boolean[0], 7);
        raised.call(3, ALL);
        assertThat(raised.calls()).isZero();
    }
}

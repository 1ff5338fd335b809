package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ManyDrawsTest {
    private static final long KEY = Key.of(7, new Purpose("test.many-draws"));

    @Test
    void many_draws_are_the_draws_of_each_origin() {
        long[] origins = new long[1_000];
        Arrays.setAll(origins, i -> Origin.event(3, i * 1_000, i % 50, i % 7));
        long[] draws = new long[origins.length];
        ManyDraws.ofEach(KEY, origins, origins.length, draws);
        assertThat(draws)
                .isEqualTo(Arrays.stream(origins)
                        .map(origin -> Mixer.draw(KEY, origin, 0))
                        .toArray());
    }

    @Test
    void draws_of_subjects_are_those_of_their_origins() {
        long[] draws = new long[ManyDraws.MOST_SUBJECTS];
        int first = Integer.MAX_VALUE - ManyDraws.MOST_SUBJECTS + 1;
        ManyDraws.ofSubjects(KEY, Origin.event(1, first, 12, 5), draws.length, draws);
        for (int i = 0; i < draws.length; i++) {
            assertThat(draws[i]).isEqualTo(Mixer.draw(KEY, Origin.event(1, first + i, 12, 5), 0));
        }
    }

    @Test
    void an_event_happens_to_any_if_it_happens_to_one() {
        for (long threshold : new long[] {0, 1L << 46, 1L << 52, 1L << 53, 1L << 55, 1L << 62}) {
            Befallen befallen = new Befallen();
            for (int week = 0; week < 200; week++) {
                long first = Origin.of(1_000, week);
                int expected = 0;
                for (int i = 0; i < 999; i++) {
                    long draw = Mixer.draw(KEY, Origin.of(1_000 + i, week), 0);
                    expected += Draws.happens(draw, threshold) ? 1 : 0;
                }
                assertThat(ManyDraws.anyOfSubjects(KEY, first, 999, threshold)).isEqualTo(expected > 0);
                assertThat(befallen.find(KEY, first, 999, threshold)).isEqualTo(expected);
                for (int n = 0; n < expected; n++) {
                    long draw = Mixer.draw(KEY, Origin.of(1_000 + befallen.who(n), week), 0);
                    assertThat(befallen.draw(n)).isEqualTo(draw);
                    assertThat(Draws.happens(draw, threshold)).isTrue();
                }
            }
        }
    }

    @Test
    void no_more_is_drawn_than_asked_for() {
        long[] draws = {1, 2, 3};
        ManyDraws.ofSubjects(KEY, Origin.of(4, 5), 2, draws);
        assertThat(draws[2]).isEqualTo(3);
    }
}

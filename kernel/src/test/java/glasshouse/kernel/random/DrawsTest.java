package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.quantity.Probability;
import org.junit.jupiter.api.Test;

/** False-alarm rate of the class: 2 in 10,000. */
class DrawsTest {
    private static final int DRAWS = 1 << 18;

    @Test
    void probability_zero_never_happens_and_one_always() {
        long never = Probability.ZERO.threshold();
        long always = Probability.ONE.threshold();
        for (long draw : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Mixer.draw(1, 2, 3)}) {
            assertThat(Draws.happens(draw, never)).isFalse();
            assertThat(Draws.happens(draw, always)).isTrue();
        }
    }

    @Test
    void an_event_happens_as_often_as_its_probability_says() {
        Battery battery = new Battery(1e-4);
        for (double p : new double[] {0.001, 0.01, 0.3, 0.5, 0.97}) {
            long key = Streams.key("p " + p);
            long threshold = new Probability(p).threshold();
            int happened = 0;
            for (int i = 0; i < DRAWS; i++) {
                happened += Draws.happens(Mixer.draw(key, Origin.of(i, 0), 0), threshold) ? 1 : 0;
            }
            battery.binomial("p " + p, happened, DRAWS, p);
        }
        battery.verify();
    }

    @Test
    void whole_numbers_below_n_are_equally_frequent() {
        Battery battery = new Battery(1e-4);
        for (int n : new int[] {2, 3, 7, 10, 1000}) {
            int[] counts = new int[n];
            for (int i = 0; i < DRAWS; i++) {
                counts[Draws.below(Mixer.draw(Streams.SEED, Origin.of(i, n), 0), n)]++;
            }
            battery.equalShares("below " + n, counts);
        }
        battery.verify();
    }

    @Test
    void whole_numbers_and_fractions_stay_in_range_at_the_ends() {
        assertThat(Draws.below(0, 10)).isZero();
        assertThat(Draws.below(-1, 10)).isEqualTo(9);
        assertThat(Draws.below(-1, 1)).isZero();
        assertThat(Draws.below(-1, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(Draws.uniform(0)).isZero();
        assertThat(Draws.uniform(-1)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void counting_an_event_agrees_with_asking_whether_it_happens() {
        for (long threshold : new long[] {0, 1, 12_345, 1L << 61, (1L << 62) - 1, 1L << 62}) {
            for (long draw : new long[] {0, 3, 4, 49_380, -1, Long.MIN_VALUE, Long.MAX_VALUE, threshold << 2}) {
                assertThat(Draws.one(draw, threshold)).isEqualTo(Draws.happens(draw, threshold) ? 1 : 0);
            }
        }
    }
}

package glasshouse.kernel.random;

import org.junit.jupiter.api.Test;

/** Whether draws come in runs. False-alarm rate of the class: 2 in 10,000. */
class MixerRunsTest {
    private static final int DRAWS = 1 << 19;
    private static final int LONGEST = 7;

    @Test
    void each_bit_changes_from_draw_to_draw_half_the_time() {
        Battery battery = new Battery(1e-4);
        for (Streams.Stream stream : Streams.all()) {
            int[] changes = new int[Long.SIZE];
            long before = stream.draw().at(0);
            for (int i = 1; i <= DRAWS; i++) {
                long draw = stream.draw().at(i);
                long change = draw ^ before;
                for (int bit = 0; bit < Long.SIZE; bit++) {
                    changes[bit] += (int) (change >>> bit) & 1;
                }
                before = draw;
            }
            for (int bit = 0; bit < Long.SIZE; bit++) {
                battery.binomial(stream.name() + ", bit " + bit, changes[bit], DRAWS, 0.5);
            }
        }
        battery.verify();
    }

    /**
     * D. E. Knuth, "The art of computer programming", volume 2, 3.3.2 G: a run up is of length r with probability
     * 1/r! - 1/(r+1)!, independently of the one before if the draw that ends it is dropped.
     */
    @Test
    void runs_up_and_down_have_the_lengths_of_chance() {
        Battery battery = new Battery(1e-4);
        for (Streams.Stream stream : Streams.all()) {
            fitRuns(battery, stream.name() + ", up", stream.draw());
            fitRuns(battery, stream.name() + ", down", i -> ~stream.draw().at(i));
            fitRuns(
                    battery,
                    stream.name() + ", reversed bits",
                    i -> Long.reverse(stream.draw().at(i)));
        }
        battery.verify();
    }

    private static void fitRuns(Battery battery, String name, Streams.Draw draw) {
        int[] lengths = new int[LONGEST];
        int runs = 0;
        int i = 0;
        while (i < DRAWS) {
            int length = 1;
            while (Long.compareUnsigned(draw.at(i + 1), draw.at(i)) > 0) {
                length++;
                i++;
            }
            lengths[Math.min(length, LONGEST) - 1]++;
            runs++;
            i += 2;
        }
        double[] expected = new double[LONGEST];
        double factorial = 1;
        for (int r = 1; r <= LONGEST; r++) {
            factorial *= r;
            expected[r - 1] = runs * (r == LONGEST ? 1 / factorial : 1 / factorial - 1 / (factorial * (r + 1)));
        }
        battery.fit(name, lengths, expected);
    }
}

package glasshouse.kernel.random;

import org.junit.jupiter.api.Test;

/** Whether draws are uniform, in every order of use. False-alarm rate of the class: 2 in 10,000. */
class MixerUniformityTest {
    private static final int DRAWS = 1 << 19;

    @Test
    void each_byte_takes_each_value_equally_often() {
        Battery battery = new Battery(1e-4);
        for (Streams.Stream stream : Streams.all()) {
            int[][] counts = new int[8][256];
            for (int i = 0; i < DRAWS; i++) {
                long draw = stream.draw().at(i);
                for (int b = 0; b < 8; b++) {
                    counts[b][(int) (draw >>> 8 * b) & 255]++;
                }
            }
            for (int b = 0; b < 8; b++) {
                battery.equalShares(stream.name() + ", byte " + b, counts[b]);
            }
        }
        battery.verify();
    }

    @Test
    void twelve_high_middle_and_low_bits_take_each_value_equally_often() {
        Battery battery = new Battery(1e-4);
        int mask = (1 << 12) - 1;
        for (Streams.Stream stream : Streams.all()) {
            int[] high = new int[mask + 1];
            int[] middle = new int[mask + 1];
            int[] low = new int[mask + 1];
            for (int i = 0; i < DRAWS; i++) {
                long draw = stream.draw().at(i);
                high[(int) (draw >>> 52)]++;
                middle[(int) (draw >>> 26) & mask]++;
                low[(int) draw & mask]++;
            }
            battery.equalShares(stream.name() + ", high", high);
            battery.equalShares(stream.name() + ", middle", middle);
            battery.equalShares(stream.name() + ", low", low);
        }
        battery.verify();
    }
}

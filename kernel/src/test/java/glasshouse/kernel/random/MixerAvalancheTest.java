package glasshouse.kernel.random;

import org.junit.jupiter.api.Test;

/**
 * Whether one bit of an input flips each bit of the draw with probability 1/2, and as a whole. False-alarm rate of the
 * class: 4 in 10,000.
 */
class MixerAvalancheTest {
    private static final int SAMPLES = 1 << 15;
    private static final int WORDS = 3;

    /** Inputs before a flip: the i-th. */
    private interface Inputs {
        long word(int word, int i);
    }

    @Test
    void each_input_bit_flips_each_output_bit_half_the_time_from_counters_as_used() {
        long key = Streams.key("avalanche");
        flips((word, i) -> word == 0 ? key : word == 1 ? Origin.of(i / 128, i % 128) : i % 3);
    }

    @Test
    void each_input_bit_flips_each_output_bit_half_the_time_from_scattered_inputs() {
        long[] block = new long[4];
        flips((word, i) -> {
            Philox4x64.block(i, 0, 0, 0, Streams.SEED, 1, block);
            return word == 1 ? block[1] >>> 1 : block[word];
        });
    }

    private static void flips(Inputs inputs) {
        Battery eachBit = new Battery(1e-4);
        Battery together = new Battery(1e-4);
        double[] weights = binomialShares();
        for (int word = 0; word < WORDS; word++) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                int[] flipped = new int[Long.SIZE];
                int[] weight = new int[Long.SIZE + 1];
                count(inputs, word, bit, flipped, weight);
                String name = "word " + word + " bit " + bit;
                for (int out = 0; out < Long.SIZE; out++) {
                    eachBit.binomial(name + " to " + out, flipped[out], SAMPLES, 0.5);
                }
                together.fit(name, weight, weights);
            }
        }
        eachBit.verify();
        together.verify();
    }

    private static void count(Inputs inputs, int word, int bit, int[] flipped, int[] weight) {
        long flip = 1L << bit;
        for (int i = 0; i < SAMPLES; i++) {
            long key = inputs.word(0, i);
            long origin = inputs.word(1, i);
            long ordinal = inputs.word(2, i);
            long before = Mixer.draw(key, origin, ordinal);
            long after = Mixer.draw(
                    word == 0 ? key ^ flip : key,
                    word == 1 ? origin ^ flip : origin,
                    word == 2 ? ordinal ^ flip : ordinal);
            long change = before ^ after;
            weight[Long.bitCount(change)]++;
            for (int out = 0; out < Long.SIZE; out++) {
                flipped[out] += (int) (change >>> out) & 1;
            }
        }
    }

    /** Returns how often each number of 64 fair bits is expected. */
    private static double[] binomialShares() {
        double[] shares = new double[Long.SIZE + 1];
        shares[0] = SAMPLES * 0x1p-64;
        for (int k = 1; k < shares.length; k++) {
            shares[k] = shares[k - 1] * (Long.SIZE + 1 - k) / k;
        }
        return shares;
    }
}

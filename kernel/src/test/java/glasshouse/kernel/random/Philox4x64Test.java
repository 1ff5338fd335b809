package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Philox4x64Test {
    /** The lines "philox4x64 10" of the file kat_vectors of Random123 1.14: counter, key, block. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000 0000000000000000 0000000000000000 0000000000000000,"
                + "0000000000000000 0000000000000000,"
                + "16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b",
        "ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff,"
                + "ffffffffffffffff ffffffffffffffff,"
                + "87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0",
        "243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89,"
                + "452821e638d01377 be5466cf34e90c6c,"
                + "a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6",
    })
    void a_block_is_the_published_one(String counter, String key, String block) {
        assertThat(block(words(counter), words(key))).isEqualTo(words(block));
    }

    @Test
    void blocks_agree_with_an_independent_implementation_whose_counter_is_one_ahead() {
        for (int i = 0; i < 1000; i++) {
            long[] key = {Mixer.draw(1, i, 0), Mixer.draw(1, i, 1)};
            long[] counter = {Mixer.draw(1, i, 2) >>> 1, Mixer.draw(1, i, 3), Mixer.draw(1, i, 4), Mixer.draw(1, i, 5)};
            UniformRandomProvider oracle = new org.apache.commons.rng.core.source64.Philox4x64(
                    new long[] {key[0], key[1], counter[0], counter[1], counter[2], counter[3]});
            for (int ahead = 1; ahead <= 3; ahead++) {
                long[] expected = {oracle.nextLong(), oracle.nextLong(), oracle.nextLong(), oracle.nextLong()};
                long[] next = {counter[0] + ahead, counter[1], counter[2], counter[3]};
                assertThat(block(next, key)).isEqualTo(expected);
            }
        }
    }

    private static long[] block(long[] counter, long[] key) {
        long[] block = new long[4];
        Philox4x64.block(counter[0], counter[1], counter[2], counter[3], key[0], key[1], block);
        return block;
    }

    private static long[] words(String hex) {
        return java.util.Arrays.stream(hex.split(" "))
                .mapToLong(word -> Long.parseUnsignedLong(word, 16))
                .toArray();
    }
}

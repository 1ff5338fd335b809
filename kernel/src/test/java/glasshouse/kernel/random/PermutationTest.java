package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False-alarm rate of the class: 3 in 10,000. */
class PermutationTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 12, 13, 100, 1000, 4095, 4096, 4097, 65_535, 65_536, 65_537, 1_000_000})
    void every_place_is_taken_once_and_the_way_back_is_found(int n) {
        for (int seed = 0; seed < (n > 100_000 ? 1 : 3); seed++) {
            Permutation permutation = Permutation.of(Key.of(seed, new Purpose("ties")), n);
            BitSet taken = new BitSet(n);
            boolean back = true;
            for (int i = 0; i < n; i++) {
                int j = permutation.at(i);
                taken.set(j);
                back &= permutation.inverse(j) == i;
            }
            assertThat(taken.cardinality()).isEqualTo(n);
            assertThat(taken.length()).isEqualTo(n);
            assertThat(back).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {46_340 * 46_340, 46_340 * 46_340 + 1, 1_400_000_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE})
    void the_way_back_is_found_in_the_largest_domains(int n) {
        Permutation permutation = Permutation.of(Streams.key("ties"), n);
        for (int i = 0; i < 20_000; i++) {
            int x = i == 0 ? n - 1 : Draws.below(Mixer.draw(1, i, 0), n);
            assertThat(permutation.at(x)).isBetween(0, n - 1);
            assertThat(permutation.inverse(permutation.at(x))).isEqualTo(x);
            assertThat(permutation.at(permutation.inverse(x))).isEqualTo(x);
        }
    }

    @Test
    void all_orders_of_a_few_are_equally_frequent_over_keys() {
        Battery battery = new Battery(1e-4);
        for (int n = 2; n <= 5; n++) {
            int[] counts = new int[(int) Math.pow(n, n)];
            int orders = 1;
            for (int i = 2; i <= n; i++) {
                orders *= i;
            }
            int keys = 40_000;
            for (int seed = 0; seed < keys; seed++) {
                Permutation permutation = Permutation.of(Mixer.draw(Streams.SEED, seed, n), n);
                int code = 0;
                for (int i = 0; i < n; i++) {
                    code = code * n + permutation.at(i);
                }
                counts[code]++;
            }
            int[] met =
                    java.util.Arrays.stream(counts).filter(count -> count > 0).toArray();
            assertThat(met).hasSize(orders);
            battery.equalShares("orders of " + n, met);
        }
        battery.verify();
    }

    @Test
    void neighbours_land_anywhere_in_relation_to_each_other_over_keys() {
        Battery battery = new Battery(1e-4);
        for (int n : new int[] {1000, 4097, 740_000, Integer.MAX_VALUE}) {
            for (int step : new int[] {1, 2, 32, 860}) {
                int[] distances = new int[64];
                for (int i = 0; i < 20_000; i++) {
                    Permutation permutation = Permutation.of(Mixer.draw(n, i, step), n);
                    distances[distance(permutation, i % 64, step, n)]++;
                }
                battery.equalShares("n " + n + ", step " + step, distances);
            }
        }
        battery.verify();
    }

    @Test
    void neighbours_land_anywhere_in_relation_to_each_other_under_one_key() {
        Battery battery = new Battery(1e-4);
        for (int n : new int[] {740_000, 1_400_000_000}) {
            Permutation permutation = Permutation.of(Streams.key("ties"), n);
            for (int step : new int[] {1, 2, 32, 860, 861, 37_417}) {
                int[] distances = new int[64];
                for (int i = 0; i < 100_000; i++) {
                    distances[distance(permutation, i, step, n)]++;
                }
                battery.equalShares("n " + n + ", step " + step, distances);
            }
        }
        battery.verify();
    }

    /** Returns how far apart two places land, round the domain, in 64ths of it. */
    private static int distance(Permutation permutation, int i, int step, int n) {
        long apart = Math.floorMod((long) permutation.at(i + step) - permutation.at(i), (long) n);
        return (int) ((apart - 1) * 64 / (n - 1));
    }

    @Test
    void a_place_outside_the_domain_and_an_empty_domain_are_refused() {
        Permutation permutation = Permutation.of(1, 10);
        assertThatThrownBy(() -> permutation.at(10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> permutation.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> permutation.inverse(10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Permutation.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

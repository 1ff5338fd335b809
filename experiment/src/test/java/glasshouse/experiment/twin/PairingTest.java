package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How many replicates luck in common saves. */
class PairingTest {
    private static final double[] BASELINE = {100, 104, 96, 102, 98};

    @Test
    void a_shift_alike_in_all_pairs_takes_one_pair() {
        Pairing pairing = Pairing.of("patch", "reading", 0.01, BASELINE, new double[] {110, 114, 106, 112, 108});

        assertThat(pairing.difference()).isEqualTo(10);
        assertThat(pairing.paired()).isEqualTo(1);
        assertThat(pairing.ratio()).isInfinite();
        // Each world has variance 10, half a width is 1: 1.96^2 x 20.
        assertThat(pairing.independent()).isEqualTo(77);
    }

    @Test
    void the_ratio_is_that_of_the_variances() {
        Pairing pairing = Pairing.of("patch", "reading", 0.01, BASELINE, new double[] {101, 104, 96, 102, 97});

        // Differences 1, 0, 0, 0, -1 have variance 0.5; the twin's is 11.5.
        assertThat(pairing.ratio()).isCloseTo((10 + 11.5) / 0.5, within(1e-9));
    }

    @Test
    void worlds_that_have_nothing_in_common_save_nothing() {
        Pairing pairing = Pairing.of("patch", "reading", 0.01, BASELINE, new double[] {98, 96, 104, 102, 100});

        assertThat(pairing.ratio()).isLessThan(1);
    }
}

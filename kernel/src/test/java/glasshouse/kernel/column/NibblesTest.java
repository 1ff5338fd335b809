package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NibblesTest {
    @Test
    void each_value_is_as_it_was_set_whatever_stands_beside_it() {
        byte[] values = {3, 15, 0, 7, 9};
        Nibbles nibbles = new Nibbles(values);
        for (int row = 0; row < values.length; row++) {
            for (int value = 0; value < 16; value++) {
                nibbles.set(row, value);
                assertThat(nibbles.at(row)).isEqualTo(value);
            }
            nibbles.set(row, values[row]);
            for (int other = 0; other < values.length; other++) {
                assertThat(nibbles.at(other)).isEqualTo(values[other]);
            }
        }
    }

    @Test
    void more_than_four_bits_are_refused() {
        Nibbles nibbles = new Nibbles(new byte[2]);
        assertThatIllegalArgumentException().isThrownBy(() -> nibbles.set(0, 16));
        assertThatIllegalArgumentException().isThrownBy(() -> nibbles.set(1, -1));
    }
}

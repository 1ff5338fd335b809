package glasshouse.kernel.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IndexesTest {
    @Test
    void indexes_start_at_zero() {
        assertThat(new Subject(0).index() + new City(0).index() + new Group(0).slot())
                .isZero();
    }

    @Test
    void negative_indexes_are_refused() {
        assertThatThrownBy(() -> new Subject(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new City(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

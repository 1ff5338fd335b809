package glasshouse.scenario.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_swap_of_neighbours_is_one_mistake() {
        assertThat(Nearest.distance("persnos", "persons")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void case_and_separators_do_not_count() {
        assertThat(Nearest.find("FalseMatch-Rate", List.of("false_rate", "false_match_rate")))
                .contains("false_match_rate");
    }

    @Test
    void what_is_far_from_everything_is_not_guessed() {
        assertThat(Nearest.find("weather", List.of("persons", "seed"))).isEmpty();
        assertThat(Nearest.find("ab", List.of("cd", "x"))).isEmpty();
    }
}

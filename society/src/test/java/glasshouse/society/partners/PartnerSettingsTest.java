package glasshouse.society.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PartnerSettingsTest {
    @Test
    void every_number_left_out_has_a_source_and_what_is_assumed_has_a_range() {
        var loaded = Partners.load("{}");
        assertThat(loaded.parameters()).hasSize(6).allSatisfy(parameter -> {
            assertThat(parameter.source()).isNotBlank();
            if (parameter.confidence().equals("assumed")) {
                assertThat(Double.parseDouble(parameter.low())).isLessThan(parameter.value());
                assertThat(Double.parseDouble(parameter.high())).isGreaterThan(parameter.value());
            }
        });
    }

    @Test
    void links_that_end_and_return_more_than_one_draw_can_say_are_refused_with_a_hint() {
        assertThatThrownBy(() -> Partners.load("{link_ends: 0.3, link_returns: 0.8}"))
                .hasMessageContaining("must be at most 1")
                .hasMessageContaining("Maybe")
                .hasMessageContaining("test:1");
    }

    @Test
    void links_that_never_return_are_refused_because_none_would_be_left() {
        assertThatThrownBy(() -> Partners.load("{link_returns: 0}")).hasMessageContaining("link_returns");
    }
}

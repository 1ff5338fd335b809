package glasshouse.views.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void thousands_are_separated_and_nouns_agree() {
        assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Numbers.count(1, "week")).isEqualTo("1 week");
        assertThat(Numbers.count(522, "week")).isEqualTo("522 weeks");
    }

    @Test
    void a_small_share_does_not_look_like_none() {
        assertThat(Numbers.share(1, 740_000)).isEqualTo("0.00014 %");
        assertThat(Numbers.share(0, 740_000)).isEqualTo("0 %");
        assertThat(Numbers.share(1, 8)).isEqualTo("12.5 %");
        assertThat(Numbers.share(0, 0)).isEqualTo(Numbers.NONE);
        assertThat(Numbers.perThousand(18, 1000)).isEqualTo("18.0");
    }

    @Test
    void times_are_told_in_units_that_fit() {
        assertThat(Numbers.time(1.25)).isEqualTo("1.3 s");
        assertThat(Numbers.time(59)).isEqualTo("59 s");
        assertThat(Numbers.time(61)).isEqualTo("1 min 01 s");
        assertThat(Numbers.time(7260)).isEqualTo("2 h 01 min");
    }

    @Test
    void lines_break_at_blanks_and_columns_align() {
        assertThat(Wrap.of("- ", "  ", "word ".repeat(40)))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Wrap.WIDTH));
        assertThat(new Grid(1).row("a", "1").row("long", "1,000").lines())
                .containsExactly("a         1", "long  1,000");
    }
}

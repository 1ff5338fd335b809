package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    private static final int[] SUBJECTS = {0, 1, 2, 65_535, 739_999, 1 << 30, Integer.MAX_VALUE};
    private static final int[] WEEKS = {0, 1, 521, 4096, Origin.MAX_WEEK};
    private static final int[] KINDS = {0, 1, 16, Origin.MAX_KIND};
    private static final int[] ORDINALS = {0, 1, 4096, Origin.MAX_ORDINAL};

    /** What decodes to its parts has no other parts: the packing is injective. */
    @Test
    void an_origin_decodes_to_its_parts_at_the_edges_of_every_field() {
        for (int subject : SUBJECTS) {
            for (int week : WEEKS) {
                decodes(Origin.of(subject, week), 0, subject, week, 0);
                for (int kind : KINDS) {
                    for (int ordinal : ORDINALS) {
                        decodes(Origin.event(kind, subject, week, ordinal), kind, subject, week, ordinal);
                    }
                }
            }
        }
    }

    @Test
    void an_origin_of_the_other_side_is_no_origin_of_this_one_and_comes_back_as_it_was() {
        for (int kind : KINDS) {
            long origin = Origin.event(kind, 739_999, 521, 7);

            assertThat(Origin.isAcross(origin)).isFalse();
            assertThat(Origin.isAcross(Origin.across(origin))).isTrue();
            assertThat(Origin.across(Origin.across(origin))).isEqualTo(origin);
            decodes(Origin.across(origin), kind, 739_999, 521, 7);
        }
    }

    @Test
    void an_origin_decodes_to_its_parts_everywhere() {
        for (int i = 0; i < 20_000; i++) {
            long draw = Mixer.draw(1, i, 0);
            int subject = (int) (draw >>> 33);
            int week = (int) draw & Origin.MAX_WEEK;
            int kind = (int) (draw >>> 13) & Origin.MAX_KIND;
            int ordinal = (int) (draw >>> 19) & Origin.MAX_ORDINAL;
            decodes(Origin.event(kind, subject, week, ordinal), kind, subject, week, ordinal);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0",
        "64, 0, 0, 0",
        "0, -1, 0, 0",
        "0, 0, -1, 0",
        "0, 0, 8192, 0",
        "0, 0, 0, -1",
        "0, 0, 0, 8192",
        "0, 0, -2147483648, 0",
        "-2147483648, 0, 0, 0",
        "0, 0, 0, -2147483648",
        "0, 0, 2147483647, 0"
    })
    void a_part_outside_its_range_is_refused(int kind, int subject, int week, int ordinal) {
        assertThatThrownBy(() -> Origin.event(kind, subject, week, ordinal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must");
        if (kind == 0 && ordinal == 0) {
            assertThatThrownBy(() -> Origin.of(subject, week)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void decodes(long origin, int kind, int subject, int week, int ordinal) {
        assertThat(origin).isNotNegative();
        assertThat(new int[] {Origin.kind(origin), Origin.subject(origin), Origin.week(origin), Origin.ordinal(origin)})
                .containsExactly(kind, subject, week, ordinal);
    }
}

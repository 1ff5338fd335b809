package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectBitsTest {
    private static KeptRows rows(int first, int step, int count) {
        KeptRows rows = new KeptRows();
        for (int i = 0; i < count; i++) {
            int subject = first + i / 2 * step;
            rows.add(subject, 3, i, 0, 3, (long) subject << 32);
        }
        return rows;
    }

    private static void assertHas(SubjectBits bits, int first, int step, int count) {
        int last = first + (count - 1) / 2 * step;
        for (int subject = Math.max(0, first - 200); subject < last + 200; subject++) {
            boolean has = subject >= first && subject <= last && (subject - first) % step == 0;
            assertThat(bits.one(subject)).isEqualTo(has ? 1 : 0);
        }
    }

    @Test
    void a_subject_has_a_bit_exactly_if_it_has_a_row() {
        SubjectBits bits = new SubjectBits();
        bits.of(rows(70_000, 7, 1_000));
        assertHas(bits, 70_000, 7, 1_000);
        bits.of(rows(3, 64, 200));
        assertHas(bits, 3, 64, 200);
    }

    @Test
    void subjects_that_lie_far_apart_have_bits_too() {
        SubjectBits bits = new SubjectBits();
        bits.of(rows(60_000, 3_000, 40));

        assertHas(bits, 60_000, 3_000, 40);
    }

    @Test
    void without_rows_nobody_has_a_bit() {
        SubjectBits bits = new SubjectBits();
        bits.of(rows(0, 1, 100));
        bits.of(new KeptRows());

        assertThat(bits.one(0)).isZero();
        assertThat(bits.one(12)).isZero();
    }
}

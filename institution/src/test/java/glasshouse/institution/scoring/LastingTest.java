package glasshouse.institution.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventBatch;
import org.junit.jupiter.api.Test;

class LastingTest {
    private static final int SUBJECTS = 100;
    private static final int ROWS = 1_000;

    private static Lasting filled() {
        Lasting lasting = new Lasting();
        for (int row = 0; row < ROWS; row++) {
            lasting.book(row % SUBJECTS, row, -1 - row % 7);
        }
        return lasting;
    }

    @Test
    void what_one_record_did_is_taken_once() {
        Lasting lasting = filled();
        lasting.book(45, 345, -10);

        assertThat(lasting.take(45, 345)).isEqualTo(-1 - 345 % 7 - 10);
        assertThat(lasting.take(45, 345)).isZero();
        assertThat(lasting.take(44, 345)).isZero();
        assertThat(lasting.size()).isEqualTo(ROWS - 1);
    }

    @Test
    void all_of_a_subject_is_forgotten_and_nothing_of_others() {
        Lasting lasting = filled();
        for (int subject = 0; subject < SUBJECTS; subject += 2) {
            lasting.forget(subject);
        }

        EventBatch rows = lasting.rows();
        assertThat(rows.size()).isEqualTo(ROWS / 2);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(rows.subject(row) % 2).isOne();
            assertThat(rows.origin(row) % SUBJECTS).isEqualTo(rows.subject(row));
            assertThat(rows.extra(row)).isEqualTo(-1 - rows.origin(row) % 7);
        }
        for (int row = 1; row < ROWS; row += 2) {
            assertThat(lasting.take(row % SUBJECTS, row)).isEqualTo(-1 - row % 7);
        }
        assertThat(lasting.size()).isZero();
    }

    @Test
    void more_points_than_a_row_holds_are_remembered_whole() {
        Lasting lasting = new Lasting();
        lasting.book(1, 2, -60_000);
        lasting.book(1, 3, 60_000);

        assertThat(lasting.take(1, 2)).isEqualTo(-60_000);
        assertThat(lasting.take(1, 3)).isEqualTo(60_000);
    }

    @Test
    void what_is_restored_is_what_was() {
        Lasting copy = new Lasting();
        copy.restore(filled().rows());

        assertThat(copy.size()).isEqualTo(ROWS);
        assertThat(copy.take(45, 345)).isEqualTo(-1 - 345 % 7);
    }
}

package glasshouse.institution.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Origin;
import glasshouse.society.conduct.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingTest {
    private static final int SUBJECTS = 100;
    private static final int ROWS = 1_000;

    private static Lasting filled() {
        Lasting lasting = new Lasting(0);
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
        Lasting lasting = new Lasting(0);
        lasting.book(1, 2, -60_000);
        lasting.book(1, 3, 60_000);

        assertThat(lasting.take(1, 2)).isEqualTo(-60_000);
        assertThat(lasting.take(1, 3)).isEqualTo(60_000);
    }

    @Test
    void what_is_restored_is_what_was() {
        Lasting copy = new Lasting(0);
        copy.restore(filled().rows());

        assertThat(copy.size()).isEqualTo(ROWS);
        assertThat(copy.take(45, 345)).isEqualTo(-1 - 345 % 7);
    }

    /** Rows of the subjects' own acts over ten years, with others between: of many acts, of other roots, of great changes. */
    private static EventBatch decade(int from) {
        EventBatch rows = new EventBatch();
        for (int row = 0; row < 5 * ROWS; row++) {
            int subject = from + row % SUBJECTS;
            int kind = row % 11 == 0 ? Acts.ROOT + 1 : Acts.ROOT;
            int whose = row % 13 == 0 ? subject + 1 : subject;
            int ordinal = row % 17 == 0 ? 300 : row % 7;
            int points = row % 19 == 0 ? -1_000 : -1 - row % 128;
            rows.add(subject, 0, 0, points, 0, Origin.event(kind, whose, row * 522 / (5 * ROWS), ordinal));
        }
        rows.sort();
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70_000})
    void rows_of_all_kinds_are_given_back_as_they_were(int from) {
        EventBatch rows = decade(70_000);
        Lasting lasting = new Lasting(from);
        lasting.restore(rows);

        EventBatch copy = lasting.rows();
        assertThat(copy.size()).isEqualTo(rows.size()).isEqualTo(lasting.size());
        for (int row = 0; row < rows.size(); row++) {
            assertThat(copy.subject(row)).isEqualTo(rows.subject(row));
            assertThat(copy.origin(row)).isEqualTo(rows.origin(row));
            assertThat(copy.extra(row)).isEqualTo(rows.extra(row));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 70_000})
    void rows_of_all_kinds_are_taken_by_their_origin(int from) {
        EventBatch rows = decade(70_000);
        Lasting lasting = new Lasting(from);
        lasting.restore(rows);
        long points = 0;
        long taken = 0;
        for (int row = 0; row < rows.size(); row++) {
            points += rows.extra(row);
            taken += lasting.take(rows.subject(row), rows.origin(row));
        }

        assertThat(taken).isEqualTo(points);
        assertThat(lasting.size()).isZero();
        assertThat(lasting.rows().size()).isZero();
    }
}

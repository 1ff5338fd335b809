package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.kernel.truth.TruthReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueRowsTest {
    private static final Provenance[] TRUTHS = Provenance.values();
    private static final int WEEKS = 300;
    private static final int A_WEEK = 12;

    private record Row(int subject, int day, int code, int extra, int occurred, long origin, Provenance truth) {}

    private static List<Row> rows(EventBatch batch) {
        batch.sort();
        List<Row> list = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            list.add(new Row(
                    batch.subject(row),
                    batch.day(row),
                    batch.code(row),
                    batch.extra(row),
                    batch.occurred(row),
                    batch.origin(row),
                    TruthReader.read(batch.tags(), row)));
        }
        return list;
    }

    private static EventBatch batch(List<Row> rows) {
        EventBatch batch = new EventBatch();
        for (Row row : rows) {
            int added = batch.add(row.subject, row.day, row.code, row.extra, row.occurred, row.origin);
            batch.tags().stamp(added, Stamp.honest(), row.truth);
        }
        return batch;
    }

    /** A row of a few subjects, due in one of the next weeks, now and then in years. */
    private static Row row(int seed, int week, int number) {
        int step = week * A_WEEK + number;
        int subject = 65_530 + Draws.below(Mixer.draw(seed, step, 1), 20);
        int ahead = number == 0 ? 1_000 : 30;
        int day = (week + 1) * Week.DAYS + Draws.below(Mixer.draw(seed, step, 2), ahead);
        Provenance truth = TRUTHS[Draws.below(Mixer.draw(seed, step, 3), TRUTHS.length)];
        return new Row(subject, day, number, week, week * Week.DAYS, (long) subject << Integer.SIZE | step / 3, truth);
    }

    private static List<Row> taken(List<Row> rows, Predicate<Row> goes) {
        List<Row> taken = rows.stream().filter(goes).toList();
        rows.removeAll(taken);
        return rows(batch(taken));
    }

    private static void add(EventBatch rows, DueRows due) {
        for (int row = 0; row < rows.size(); row++) {
            due.addFrom(rows, row, rows.day(row), rows.code(row), rows.extra(row));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each_row_comes_in_the_week_of_its_day_and_none_is_lost(int seed) {
        DueRows due = new DueRows();
        List<Row> expected = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            int now = week;
            EventBatch shown = new EventBatch();
            due.copy(week, shown);
            EventBatch taken = new EventBatch();
            due.take(week, taken);
            List<Row> ofWeek = taken(expected, row -> row.day / Week.DAYS == now);
            assertThat(rows(taken)).isEqualTo(ofWeek);
            assertThat(rows(shown)).isEqualTo(ofWeek);
            List<Row> more = new ArrayList<>();
            for (int number = 0; number < Draws.below(Mixer.draw(seed, week, 4), A_WEEK); number++) {
                more.add(row(seed, week, number));
            }
            add(batch(more), due);
            expected.addAll(more);
            assertThat(due.size()).isEqualTo(expected.size());
        }
        assertThat(rows(due.rows())).isEqualTo(rows(batch(expected))).isNotEmpty();
    }

    @Test
    void rows_of_an_origin_are_taken_whenever_they_are_due() {
        DueRows due = new DueRows();
        List<Row> expected = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            expected.add(row(4, 0, week));
        }
        add(batch(expected), due);
        for (int some = 0; some < WEEKS; some += 7) {
            Row struck = row(4, 0, some);
            EventBatch taken = new EventBatch();
            due.takeOf(struck.subject, struck.origin, taken);
            assertThat(rows(taken))
                    .isEqualTo(taken(expected, row -> row.subject == struck.subject && row.origin == struck.origin));
        }
        assertThat(rows(due.rows())).isEqualTo(rows(batch(expected))).isNotEmpty();
        due.clear();
        assertThat(due.size()).isZero();
        assertThat(due.rows().size()).isZero();
        add(batch(expected), due);
        assertThat(rows(due.rows())).isEqualTo(rows(batch(expected)));
    }

    @Test
    void rows_of_subjects_are_forgotten_whenever_they_are_due() {
        DueRows due = new DueRows();
        List<Row> expected = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            expected.add(row(6, 0, week));
        }
        add(batch(expected), due);
        for (int gone = 65_530; gone < 65_545; gone++) {
            int subject = gone;
            due.forgetIf(other -> other == subject);
            expected.removeIf(row -> row.subject == subject);
            assertThat(due.size()).isEqualTo(expected.size());
            assertThat(rows(due.rows())).isEqualTo(rows(batch(expected)));
        }
        assertThat(expected).isNotEmpty();
    }

    @Test
    void room_is_used_again() {
        DueRows due = new DueRows();
        int bytes = 0;
        for (int week = 0; week < WEEKS; week++) {
            due.take(week, new EventBatch());
            for (int number = 1; number < A_WEEK; number++) {
                add(batch(List.of(row(5, week, number))), due);
            }
            bytes = week == WEEKS / 2 ? due.bytes() : bytes;
        }
        assertThat(due.bytes()).isLessThan(2 * bytes);
    }

    @Test
    void a_row_that_was_added_bears_the_tag_that_it_is_stamped_with() {
        DueRows due = new DueRows();
        int added = due.add(7, 20, 1, 2, 3, 7L << Integer.SIZE);
        due.tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
        assertThat(rows(due.rows())).containsExactly(new Row(7, 20, 1, 2, 3, 7L << Integer.SIZE, Provenance.OWN_ACT));
    }
}

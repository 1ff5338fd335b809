package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.kernel.truth.TruthReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBatchTest {
    private static final Provenance[] TRUTHS = Provenance.values();

    private record Row(int subject, int day, int code, long origin, int extra, int occurred, Provenance truth) {}

    private static final Comparator<Row> CANONICAL = Comparator.comparingInt(Row::subject)
            .thenComparingInt(Row::day)
            .thenComparingInt(Row::code)
            .thenComparingLong(Row::origin)
            .thenComparingInt(Row::extra)
            .thenComparingInt(Row::occurred);

    /** Rows with many ties in subject and day; the tag is a function of the rest, as it is in a run. */
    private static EventBatch random(int rows, int seed) {
        EventBatch batch = new EventBatch();
        for (int i = 0; i < rows; i++) {
            int subject = Draws.below(Mixer.draw(seed, i, 0), Math.max(1, rows / 3));
            int day = 700 + Draws.below(Mixer.draw(seed, i, 1), 7);
            int code = Draws.below(Mixer.draw(seed, i, 2), 4);
            long origin = Draws.below(Mixer.draw(seed, i, 3), 5);
            int extra = Draws.below(Mixer.draw(seed, i, 4), 2);
            int row = batch.add(subject, day, code, extra, day - extra, origin);
            batch.tags()
                    .stamp(row, Stamp.honest(), TRUTHS[(int) (subject + day + code + origin + extra) % TRUTHS.length]);
        }
        return batch;
    }

    private static List<Row> rows(EventBatch batch) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            rows.add(new Row(
                    batch.subject(row),
                    batch.day(row),
                    batch.code(row),
                    batch.origin(row),
                    batch.extra(row),
                    batch.occurred(row),
                    TruthReader.read(batch.tags(), row)));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 23, 24, 25, 100, 1000, 20_000})
    void both_sorts_are_the_naive_sort(int size) {
        EventBatch whole = random(size, 1);
        EventBatch inPlace = random(size, 1);
        List<Row> expected = rows(whole).stream().sorted(CANONICAL).toList();

        whole.sort();
        inPlace.sort(0, size);

        assertThat(rows(whole)).isEqualTo(expected);
        assertThat(rows(inPlace)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100, 3_000, 60_000, 2_000_000, Integer.MAX_VALUE})
    void rows_are_sorted_however_far_apart_their_subjects_are(int subjects) {
        for (int size : new int[] {30, 200, 1_000}) {
            EventBatch batch = random(size, 11);
            for (int row = 0; row < size; row++) {
                int subject = (int) Long.remainderUnsigned(Mixer.draw(12, row, 0), subjects);
                int day = batch.day(row);
                EventBatch other = new EventBatch();
                other.add(subject, day, batch.code(row), batch.extra(row), batch.occurred(row), batch.origin(row));
                other.tags().stamp(0, Stamp.honest(), TRUTHS[0]);
                batch.set(row, other, 0);
            }
            List<Row> expected = rows(batch).stream().sorted(CANONICAL).toList();

            batch.sort();

            assertThat(rows(batch)).isEqualTo(expected);
        }
    }

    @Test
    void a_sorted_batch_takes_more_rows_and_sorts_again() {
        EventBatch batch = random(1000, 2);
        batch.sort();
        EventBatch more = random(500, 3);
        for (int row = 0; row < more.size(); row++) {
            batch.addFrom(more, row);
        }
        List<Row> expected = rows(batch).stream().sorted(CANONICAL).toList();

        batch.sort();

        assertThat(rows(batch)).isEqualTo(expected);
    }

    @Test
    void rows_without_tags_are_added_and_sorted_after_a_larger_batch_was() {
        EventBatch batch = new EventBatch();
        for (int size : new int[] {700, 3000, 900, 3000}) {
            batch.clear();
            for (int row = 0; row < size; row++) {
                batch.add(size - row, row % 7, row, 0, 0, row);
            }
            batch.sort();
            batch.add(size + 1, 1, 0, 0, 0, 0);
            batch.add(size + 1, 0, 0, 0, 0, 0);
            batch.sortWithinSubjects();
            assertThat(batch.day(size)).isZero();
            assertThat(batch.day(size + 1)).isEqualTo(1);
        }
    }

    @Test
    void sorting_a_stretch_leaves_the_rest() {
        EventBatch batch = random(300, 4);
        List<Row> before = rows(batch);
        batch.sort(100, 200);
        List<Row> after = rows(batch);

        assertThat(after.subList(0, 100)).isEqualTo(before.subList(0, 100));
        assertThat(after.subList(200, 300)).isEqualTo(before.subList(200, 300));
        assertThat(after.subList(100, 200))
                .isEqualTo(before.subList(100, 200).stream().sorted(CANONICAL).toList());
    }

    @Test
    void rows_inserted_where_they_belong_are_found_and_removed() {
        EventBatch kept = new EventBatch();
        List<Row> model = new ArrayList<>();
        EventBatch source = random(400, 6);
        for (int row = 0; row < source.size(); row++) {
            int at = kept.find(source.subject(row), source.code(row));
            if (at < 0) {
                kept.insert(-at - 1);
                kept.set(-at - 1, source, row);
                model.add(rows(source).get(row));
            } else {
                Row gone = rows(kept).get(at);
                kept.remove(at);
                model.remove(gone);
            }
        }

        assertThat(model).isNotEmpty();
        assertThat(rows(kept))
                .isEqualTo(model.stream()
                        .sorted(Comparator.comparingInt(Row::subject).thenComparingInt(Row::code))
                        .toList());
    }

    @Test
    void rows_in_order_of_subject_are_sorted_within_subjects() {
        EventBatch batch = random(500, 7);
        List<Row> sorted = rows(batch).stream().sorted(CANONICAL).toList();
        EventBatch bySubject = new EventBatch();
        for (int subject = 0; bySubject.size() < batch.size(); subject++) {
            for (int row = 0; row < batch.size(); row++) {
                if (batch.subject(row) == subject) {
                    bySubject.addFrom(batch, row);
                }
            }
        }
        bySubject.sortWithinSubjects();
        assertThat(rows(bySubject)).isEqualTo(sorted);
    }

    @Test
    void draws_of_rows_are_keyed_by_their_origins() {
        EventBatch batch = random(100, 8);
        long[] draws = new long[batch.size()];
        batch.drawEach(77, draws);
        for (int row = 0; row < draws.length; row++) {
            assertThat(draws[row]).isEqualTo(Mixer.draw(77, batch.origin(row), 0));
        }
    }

    @Test
    void merging_two_sorted_batches_is_sorting_both() {
        for (int rows : new int[] {0, 1, 300}) {
            EventBatch one = random(rows, 9);
            EventBatch other = random(200, 10);
            one.sort();
            other.sort();
            EventBatch both = random(7, 11);
            both.merge(one, other);
            EventBatch sorted = new EventBatch();
            sorted.addAll(one, 0, rows);
            sorted.addAll(other, 0, 200);
            sorted.sort();

            assertThat(both.size()).isEqualTo(rows + 200);
            assertThat(rows(both)).isEqualTo(rows(sorted));
        }
    }

    @Test
    void a_stretch_of_rows_is_appended_with_its_tags() {
        EventBatch batch = random(100, 12);
        EventBatch copy = random(20, 13);
        List<Row> expected = rows(copy);
        expected.addAll(rows(batch).subList(30, 90));
        copy.addAll(batch, 30, 90);

        assertThat(rows(copy)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 40, 300})
    void taking_in_a_sorted_batch_is_sorting_both(int size) {
        for (int other : new int[] {0, 1, 17, 300}) {
            EventBatch batch = random(size, 1);
            EventBatch more = random(other, 2);
            List<Row> expected = new ArrayList<>(rows(batch));
            expected.addAll(rows(more));
            expected.sort(CANONICAL);
            batch.sort();
            more.sort();
            batch.takeIn(more);

            assertThat(rows(batch)).isEqualTo(expected);
        }
    }

    @Test
    void rows_are_removed_by_what_holds_of_them_and_the_rest_stays_in_order() {
        EventBatch batch = random(300, 3);
        List<Row> kept = new ArrayList<>(rows(batch));
        kept.removeIf(row -> row.code() == 2 || row.subject() < 10);
        batch.removeIf(row -> batch.code(row) == 2 || batch.subject(row) < 10);

        assertThat(rows(batch)).isEqualTo(kept);
    }
}

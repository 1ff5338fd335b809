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
import org.junit.jupiter.params.provider.CsvSource;

/** Sorting where keys do not fit one word, rows are equal, or the order is the worst for a quicksort; long mixed histories. */
class EventBatchExtremesTest {
    private static final long KEY = 0x51_7c_c1b7_2722_0a95L;

    /** A row as an object, whose tag is a function of the rest so that a tag that strays is seen. */
    private record Row(int subject, int day, int code, int extra, int occurred, long origin, Provenance tag) {
        static final Comparator<Row> CANONICAL = Comparator.comparingInt(Row::subject)
                .thenComparingInt(Row::day)
                .thenComparingInt(Row::code)
                .thenComparingLong(Row::origin)
                .thenComparingInt(Row::extra)
                .thenComparingInt(Row::occurred);

        static Row of(EventBatch batch, int row) {
            return new Row(
                    batch.subject(row),
                    batch.day(row),
                    batch.code(row),
                    batch.extra(row),
                    batch.occurred(row),
                    batch.origin(row),
                    TruthReader.read(batch.tags(), row));
        }
    }

    /** Makes random rows whose columns have few values, so that every column decides some comparison. */
    private static EventBatch random(long seed, int rows, int subjects, int firstSubject, int days) {
        EventBatch batch = new EventBatch();
        for (int row = 0; row < rows; row++) {
            int subject = firstSubject + below(seed, row, 0, subjects);
            int day = below(seed, row, 1, days) - days / 3;
            int code = below(seed, row, 2, 3);
            int extra = below(seed, row, 3, 3) - 1;
            int occurred = below(seed, row, 4, 3);
            long origin = below(seed, row, 5, 3) - 1L;
            int added = batch.add(subject, day, code, extra, occurred, origin);
            int tag = (subject + day + code + extra + occurred + (int) origin) & 3;
            batch.tags().stamp(added, Stamp.honest(), Provenance.values()[tag]);
        }
        return batch;
    }

    private static int below(long seed, int row, int column, int n) {
        return Draws.below(Mixer.draw(KEY + seed, row, column), n);
    }

    private static List<Row> rows(EventBatch batch) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            rows.add(Row.of(batch, row));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1",
        "1, 1, 0, 1",
        "23, 4, 7, 9",
        "24, 4, 7, 9",
        "25, 4, 7, 9",
        "500, 1, 0, 1",
        "500, 20, 1000, 7",
        "3000, 3000, 0, 700",
        "3000, 2, 2147483000, 2",
        "3000, 2147483647, 0, 2000000000"
    })
    void sorting_extreme_columns_is_what_a_naive_sort_gives(int size, int subjects, int firstSubject, int days) {
        for (long seed = 0; seed < 20; seed++) {
            EventBatch batch = random(seed, size, subjects, firstSubject, days);
            List<Row> sorted = rows(batch);
            sorted.sort(Row.CANONICAL);

            batch.sort();

            assertThat(rows(batch)).as("seed %d", seed).isEqualTo(sorted);
            batch.sort();
            assertThat(rows(batch)).as("sorted twice, seed %d", seed).isEqualTo(sorted);
        }
    }

    @Test
    void sorting_in_place_stands_rows_in_the_worst_order() {
        for (int size : new int[] {26, 1000, 5000}) {
            EventBatch falling = new EventBatch();
            EventBatch organ = new EventBatch();
            for (int row = 0; row < size; row++) {
                tagged(falling, size - row);
                tagged(organ, Math.min(row, size - row));
            }
            for (EventBatch batch : List.of(falling, organ)) {
                List<Row> expected = rows(batch);
                expected.sort(Row.CANONICAL);
                batch.sort(0, size);
                assertThat(rows(batch)).isEqualTo(expected);
            }
        }
    }

    private static void tagged(EventBatch batch, int subject) {
        int row = batch.add(subject, 0, 0, 0, 0, 0);
        batch.tags().stamp(row, Stamp.honest(), Provenance.values()[subject & 3]);
    }

    @Test
    void inserting_and_removing_by_subject_and_code_keeps_what_a_list_keeps() {
        EventBatch batch = new EventBatch();
        List<Row> kept = new ArrayList<>();
        for (int step = 0; step < 3000; step++) {
            EventBatch one = random(100 + step, 1, 40, 0, 5);
            Row row = Row.of(one, 0);
            int at = batch.find(row.subject(), row.code());
            int place = place(kept, row);
            if (at >= 0) {
                assertThat(at).isEqualTo(place);
                batch.remove(at);
                kept.remove(place);
            } else {
                assertThat(-at - 1).isEqualTo(place);
                batch.insert(place);
                batch.set(place, one, 0);
                kept.add(place, row);
            }
            assertThat(batch.size()).isEqualTo(kept.size());
        }
        assertThat(rows(batch)).isEqualTo(kept);
        assertThat(kept.size()).isGreaterThan(20);
    }

    private static int place(List<Row> kept, Row row) {
        int place = 0;
        while (place < kept.size()
                && Comparator.comparingInt(Row::subject)
                                .thenComparingInt(Row::code)
                                .compare(kept.get(place), row)
                        < 0) {
            place++;
        }
        return place;
    }
}

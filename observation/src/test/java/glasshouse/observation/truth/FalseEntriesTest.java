package glasshouse.observation.truth;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of false entries, against a plain list of the same rows. */
class FalseEntriesTest {
    private static final long KEY = 0x2545_f491_4f6c_dd1dL;
    private static final int SUBJECTS = 30;

    private record Row(int subject, int day, int points, long origin, Provenance provenance) {
        static Row of(FalseEntries entries, int row) {
            return new Row(
                    entries.subject(row),
                    entries.day(row),
                    entries.points(row),
                    entries.origin(row),
                    entries.provenance(row));
        }
    }

    private final FalseEntries entries = new FalseEntries();
    private final List<Row> kept = new ArrayList<>();

    private static int below(int step, int column, int n) {
        return Draws.below(Mixer.draw(KEY, step, column), n);
    }

    private static List<Row> rows(FalseEntries entries) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            rows.add(Row.of(entries, row));
        }
        return rows;
    }

    private void add(int step) {
        EventBatch batch = new EventBatch();
        int subject = below(step, 0, SUBJECTS);
        int row = batch.add(subject, step / 50, 7, 99, 3, step % 11);
        Provenance provenance = Provenance.values()[1 + below(step, 1, 3)];
        batch.tags().stamp(row, Stamp.honest(), provenance);
        int points = below(step, 2, 40) - 35;
        entries.add(batch, row, points);
        kept.add(new Row(subject, step / 50, points, step % 11, provenance));
    }

    private void forget(int subject, int day) {
        entries.removeIf(row -> entries.subject(row) == subject && entries.day(row) <= day);
        kept.removeIf(row -> row.subject() == subject && row.day() <= day);
    }

    @Test
    void rows_are_kept_in_order_and_forgotten_as_from_a_list() {
        for (int step = 0; step < 5_000; step++) {
            add(step);
            if (below(step, 3, 20) == 0) {
                forget(below(step, 4, SUBJECTS), step / 50 - below(step, 5, 2));
            }
        }

        assertThat(rows(entries)).isEqualTo(kept);
        assertThat(kept.size()).isGreaterThan(300);
        for (int subject = 0; subject < SUBJECTS; subject++) {
            forget(subject, 100);
        }
        assertThat(entries.size()).isZero();
        add(7);
        assertThat(rows(entries)).isEqualTo(kept);
    }

    @Test
    void what_is_written_by_subject_and_restored_is_in_the_order_of_time_for_each_subject() {
        for (int step = 0; step < 1_000; step++) {
            add(step);
        }

        EventBatch written = entries.bySubject();
        FalseEntries restored = new FalseEntries();
        restored.restore(written);

        assertThat(rows(restored))
                .isEqualTo(kept.stream()
                        .sorted(Comparator.comparingInt(Row::subject))
                        .toList());
        assertThat(written.firstOf(SUBJECTS)).isEqualTo(1_000);
    }
}

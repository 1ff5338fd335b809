package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.kernel.truth.TruthReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptRowsTest {
    private static final Provenance[] TRUTHS = Provenance.values();
    private static final int[] VALUES = {0, 1, 700, 65_534, 65_535, 65_536, Integer.MAX_VALUE, -1, Integer.MIN_VALUE};
    private static final int STEPS = 3_000;

    private record Row(int subject, int day, int code, int extra, int occurred, long origin, Provenance truth) {}

    private static List<Row> rows(EventRows rows) {
        List<Row> list = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            list.add(new Row(
                    rows.subject(row),
                    rows.day(row),
                    rows.code(row),
                    rows.extra(row),
                    rows.occurred(row),
                    rows.origin(row),
                    TruthReader.read(rows.tags(), row)));
        }
        return list;
    }

    /** A row by a number: small values at first, and any later on. */
    private static EventBatch one(int seed, int step) {
        int many = step < STEPS / 3 ? 3 : step < STEPS / 2 ? 4 : VALUES.length;
        int subject = 200_000 + Draws.below(Mixer.draw(seed, step, 1), 300);
        long other = step < STEPS / 2 ? subject : Draws.below(Mixer.draw(seed, step, 2), Integer.MAX_VALUE);
        EventBatch row = new EventBatch();
        row.add(
                subject,
                VALUES[Draws.below(Mixer.draw(seed, step, 3), many)],
                VALUES[Draws.below(Mixer.draw(seed, step, 4), many)],
                VALUES[Draws.below(Mixer.draw(seed, step, 5), many)],
                VALUES[Draws.below(Mixer.draw(seed, step, 6), many)],
                other << 32 | Draws.below(Mixer.draw(seed, step, 7), Integer.MAX_VALUE));
        row.tags().stamp(0, Stamp.honest(), TRUTHS[Draws.below(Mixer.draw(seed, step, 8), TRUTHS.length)]);
        return row;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void rows_come_back_as_they_were_put_in_whatever_is_inserted_replaced_and_removed(int seed) {
        checkAsPutIn(new KeptRows(), seed);
        checkAsPutIn(KeptRows.appended(), seed);
    }

    private static void checkAsPutIn(KeptRows kept, int seed) {
        List<Row> expected = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            EventBatch one = one(seed, step);
            int place = Draws.below(Mixer.draw(seed, step, 9), expected.size() + 1);
            int what = Draws.below(Mixer.draw(seed, step, 10), 10);
            if (what < 5) {
                kept.insertFrom(place, one, 0, one.day(0), one.code(0), one.extra(0));
                expected.add(place, rows(one).getFirst());
            } else if (what < 7) {
                kept.addFrom(one, 0);
                expected.add(rows(one).getFirst());
            } else if (place < expected.size() && what < 9) {
                kept.remove(place);
                expected.remove(place);
            } else if (place < expected.size()) {
                kept.set(place, one, 0, one.day(0), one.code(0), one.extra(0));
                expected.set(place, rows(one).getFirst());
            }
        }
        assertThat(rows(kept)).isEqualTo(expected).hasSizeGreaterThan(1024);
        int left = 0;
        for (int row = 0; row < kept.size(); row++) {
            if (kept.subject(row) % 3 != 0) {
                kept.keep(row, left++);
            }
        }
        kept.shorten(left);
        expected.removeIf(row -> row.subject() % 3 == 0);
        assertThat(rows(kept)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void what_is_taken_in_sorted_and_due_is_as_in_a_batch(int seed) {
        KeptRows kept = new KeptRows();
        EventBatch batch = new EventBatch();
        for (int step = 0; step < STEPS; step += 100) {
            EventBatch some = new EventBatch();
            for (int row = 0; row < 100; row++) {
                some.addFrom(one(seed, step + row), 0);
            }
            some.sort();
            kept.takeIn(some);
            batch.takeIn(some);
            assertThat(rows(kept)).isEqualTo(rows(batch));
        }
        int subject = batch.subject(STEPS / 2);
        assertThat(kept.firstOf(subject)).isEqualTo(batch.firstOf(subject));
        EventBatch due = new EventBatch();
        kept.moveDue(700, due);
        assertThat(rows(due))
                .isEqualTo(rows(batch).stream().filter(row -> row.day() < 700).toList())
                .isNotEmpty();
        batch.removeIf(row -> batch.day(row) < 700);
        assertThat(rows(kept)).isEqualTo(rows(batch)).isNotEmpty();
        for (int row = 0; row < kept.size(); row++) {
            kept.setDay(row, VALUES[row % VALUES.length]);
            batch.setDay(row, VALUES[row % VALUES.length]);
        }
        rows(batch).stream().mapToInt(Row::subject).distinct().forEach(kept::sortWithin);
        batch.sortWithinSubjects();
        assertThat(rows(kept)).isEqualTo(rows(batch));
        kept.sort();
        assertThat(rows(kept)).isEqualTo(rows(batch));
    }

    @Test
    void a_row_is_found_by_subject_and_code_or_where_it_belongs() {
        KeptRows kept = new KeptRows();
        for (int subject = 0; subject < 500; subject++) {
            kept.add(2 * subject, 0, 7, 0, 0, 0);
            kept.add(2 * subject, 0, 9, 0, 0, 0);
        }
        assertThat(kept.find(400, 9)).isEqualTo(401);
        assertThat(kept.find(400, 8)).isEqualTo(-402);
        assertThat(kept.find(401, 7)).isEqualTo(-403);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 70_000})
    void every_subject_is_found_in_pages_of_any_width_and_number(int apart) {
        KeptRows kept = new KeptRows();
        assertThat(kept.firstOf(3)).isZero();
        for (int subject = 0; subject < 300; subject++) {
            kept.add(subject / 3 * 2 * apart, 0, 0, 0, 0, 0);
            for (int asked = -1; asked < 202; asked++) {
                int below = Math.min(kept.size(), 3 * Math.max(0, (asked + 1) / 2));
                assertThat(kept.firstOf(asked * apart)).isEqualTo(below);
                assertThat(kept.nextSubject(0, asked * apart)).isEqualTo(below);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7})
    void rows_are_found_by_one_column_and_passed_one_by_one(int seed) {
        KeptRows kept = new KeptRows();
        KeptPass pass = new KeptPass();
        for (int step = 0; step < STEPS; step++) {
            kept.addFrom(one(seed, step), 0);
            boolean looked = step % 500 == 0 || step == STEPS - 1;
            pass.begin(kept);
            int found = looked ? kept.nextByExtra(0, 1, 65_536) : 0;
            int due = looked ? kept.nextDue(0, Integer.MIN_VALUE, 700) : 0;
            while (looked && pass.next()) {
                int row = pass.row();
                assertThat(pass.subject()).isEqualTo(kept.subject(row));
                assertThat(pass.code()).isEqualTo(kept.code(row));
                assertThat(pass.extra()).isEqualTo(kept.extra(row));
                if (kept.extra(row) >= 1 && kept.extra(row) < 65_536) {
                    assertThat(found).isEqualTo(row);
                    found = kept.nextByExtra(row + 1, 1, 65_536);
                }
                if (kept.day(row) < 700) {
                    assertThat(due).isEqualTo(row);
                    due = kept.nextDue(row + 1, Integer.MIN_VALUE, 700);
                }
            }
            if (looked) {
                assertThat(found).isEqualTo(kept.size());
                assertThat(due).isEqualTo(kept.size());
            }
        }
    }

    @Test
    void a_day_is_due_within_any_bounds() {
        int[] bounds = {Integer.MIN_VALUE, -1, 0, 1, 65_534, 65_535, 65_536, Integer.MAX_VALUE};
        int[] days = {0, 1, 700, 65_534, Integer.MAX_VALUE};
        KeptRows kept = new KeptRows();
        for (int day : days) {
            kept.add(0, day, 0, 0, 0, 0);
        }
        for (int from : bounds) {
            for (int before : bounds) {
                for (int row = 0; row < days.length; row++) {
                    boolean isDue = days[row] >= from && days[row] < before;
                    assertThat(kept.nextDue(row, from, before) == row)
                            .as("day %d, from %d, before %d", days[row], from, before)
                            .isEqualTo(isDue);
                }
            }
        }
    }

    @Test
    void own_events_of_small_values_take_thirteen_bytes() {
        KeptRows kept = new KeptRows();
        for (int row = 0; row < 10; row++) {
            kept.add(row, 700, 3, 0, 690, (long) row << 32 | 70_005);
        }
        assertThat(kept.bytes()).isEqualTo(10 * 13);
    }

    @Test
    void a_subject_is_found_again_whatever_was_done_since_it_was_last_sought() {
        KeptRows kept = new KeptRows();
        for (int step = 0; step < STEPS; step++) {
            int subject = 500 + Draws.below(Mixer.draw(7, step, 0), 100);
            int sought = 500 + Draws.below(Mixer.draw(7, step, 1), 100);
            kept.firstOf(sought);
            int place = Draws.below(Mixer.draw(7, step, 2), kept.size() + 1);
            switch (Draws.below(Mixer.draw(7, step, 3), 8)) {
                case 0, 1, 2 -> {
                    int at = first(kept, subject);
                    kept.insert(at);
                    kept.set(at, subject, step, 1, 2, 3, 4);
                }
                case 3 -> {
                    EventBatch more = new EventBatch();
                    more.add(subject, step, 1, 2, 3, 4);
                    more.add(Math.max(subject, sought), step, 1, 2, 3, 4);
                    kept.takeIn(more);
                }
                case 4 -> kept.forgetBefore(step - 40);
                case 5 -> kept.shorten(kept.size() - kept.size() / 50);
                default -> {
                    if (place < kept.size()) {
                        kept.remove(place);
                    }
                }
            }
            if (step % 500 == 499) {
                kept.clear();
                kept.add(subject, step, 1, 2, 3, 4);
            }
            assertThat(kept.firstOf(sought)).isEqualTo(first(kept, sought));
        }
    }

    private static int first(KeptRows rows, int subject) {
        int row = 0;
        while (row < rows.size() && rows.subject(row) < subject) {
            row++;
        }
        return row;
    }
}

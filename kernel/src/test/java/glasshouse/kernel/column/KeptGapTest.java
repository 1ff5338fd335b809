package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.kernel.truth.TruthReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows among which some are inserted and others removed, as a week does, in order of subject: there is a gap where the last one was. */
class KeptGapTest {
    private static final int SUBJECTS = 12_000;
    private static final int WEEKS = 40;
    private static final int STEPS = 60;
    private static final Provenance[] TRUTHS = Provenance.values();

    /** The subjects that have a row, in order. */
    private final List<Integer> expected = new ArrayList<>();

    private final KeptRows kept = new KeptRows();
    /** The first subject: distances from it take two units where it is just below what one unit holds. */
    private int first;

    private int most;

    private int day(int subject) {
        return SUBJECTS - (subject - first);
    }

    private static Provenance truth(int subject) {
        return TRUTHS[subject % TRUTHS.length];
    }

    private int placeOf(int subject) {
        int found = Collections.binarySearch(expected, subject);
        return found >= 0 ? found : -found - 1;
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 0", "4, 60000", "5, 60000"})
    void rows_are_found_whatever_was_inserted_and_removed_before(int seed, int firstSubject) {
        first = firstSubject;
        for (int week = 0; week < WEEKS; week++) {
            // At first more come than go, of many places more each week; then more go.
            int inserted = week < WEEKS / 2 ? 9 : 3;
            int apart = week % 2 == 0 ? SUBJECTS / STEPS : 2;
            int place = week % 3 == 1 ? 0 : Draws.below(Mixer.draw(seed, week, 0), SUBJECTS / 2);
            change(first + place, week % 2 == 0, 0);
            for (int step = 0; step < STEPS; step++) {
                long draw = Mixer.draw(seed, week, step + 1);
                place = Math.min(SUBJECTS - 1, place + Draws.below(draw, apart));
                change(first + place, (draw & 15) < inserted, week % 5);
                check(first + Draws.below(Mixer.draw(draw, 0, 0), SUBJECTS));
            }
            between(week);
            most = Math.max(most, expected.size());
        }
        checkAll();
        assertThat(most).isGreaterThan(2 * 1024);
        assertThat(expected).hasSizeGreaterThan(500);
    }

    private void change(int subject, boolean insert, int more) {
        int place = placeOf(subject);
        assertThat(kept.firstOf(subject)).isEqualTo(place);
        boolean isThere = place < expected.size() && expected.get(place) == subject;
        if (insert && !isThere) {
            kept.insert(place);
            set(place, subject);
            expected.add(place, subject);
            // A stretch of neighbours, so that there are many rows.
            for (int next = subject + 1; next < Math.min(first + SUBJECTS, subject + 40 * more); next++) {
                change(next, true, 0);
            }
        } else if (!insert && isThere) {
            kept.remove(place);
            expected.remove(place);
        }
    }

    private void set(int place, int subject) {
        // Now and then an event of somebody else's, so that rows become wider while there is a gap.
        int doer = subject % 1_999 == 7 ? 3 : subject;
        kept.set(place, subject, day(subject), 1, 0, 0, (long) doer << 32 | 70_000 + subject);
        kept.tags().stamp(place, Stamp.honest(), truth(subject));
    }

    /** Does what others do with such rows, the gap being where it is. */
    private void between(int week) {
        switch (week % 7) {
            case 2 -> {
                int left = 0;
                for (int row = 0; row < kept.size(); row++) {
                    if (kept.subject(row) % 97 != 0) {
                        kept.keep(row, left++);
                    }
                }
                kept.shorten(left);
                expected.removeIf(subject -> subject % 97 == 0);
            }
            case 3 -> {
                kept.forgetBefore(200);
                expected.removeIf(subject -> day(subject) < 200);
            }
            case 4 -> kept.sort();
            case 5 -> takeIn();
            default -> {}
        }
        checkAll();
    }

    private void takeIn() {
        EventBatch more = new EventBatch();
        for (int subject = first + 50; subject < first + SUBJECTS; subject += 400) {
            if (!expected.contains(subject)) {
                int row = more.add(subject, day(subject), 1, 0, 0, (long) subject << 32 | 70_000 + subject);
                more.tags().stamp(row, Stamp.honest(), truth(subject));
                expected.add(placeOf(subject), subject);
            }
        }
        kept.takeIn(more);
    }

    private void check(int subject) {
        int place = placeOf(subject);
        boolean isThere = place < expected.size() && expected.get(place) == subject;
        assertThat(kept.find(subject, 1)).isEqualTo(isThere ? place : -place - 1);
        if (isThere) {
            assertThat(kept.day(place)).isEqualTo(day(subject));
        }
    }

    private void checkAll() {
        List<Integer> read = new ArrayList<>();
        for (int row = 0; row < kept.size(); row++) {
            int subject = kept.subject(row);
            read.add(subject);
            assertThat((int) kept.origin(row)).isEqualTo(70_000 + subject);
            assertThat(TruthReader.read(kept.tags(), row)).isEqualTo(truth(subject));
        }
        assertThat(read).isEqualTo(expected);
        KeptPass pass = new KeptPass();
        pass.begin(kept);
        SubjectBits bits = new SubjectBits();
        bits.of(kept);
        int late = SUBJECTS / 3;
        int due = kept.nextDue(0, 0, late);
        while (pass.next()) {
            int subject = expected.get(pass.row());
            assertThat(pass.subject()).isEqualTo(subject);
            assertThat(bits.one(subject)).isOne();
            assertThat(due == pass.row()).isEqualTo(day(subject) < late);
            due = due == pass.row() ? kept.nextDue(due + 1, 0, late) : due;
        }
    }

    @Test
    void a_row_without_a_tag_can_be_removed() {
        kept.add(5, 1, 0, 0, 0, 5L << 32);
        kept.remove(0);
        assertThat(kept.size()).isZero();
    }
}

package glasshouse.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among which some are inserted and others removed, as a week does, in order of subject: there is a gap where the last one was. */
class KeptGapTest {
    private static final int SUBJECTS = 6_000;
    private static final int WEEKS = 40;
    private static final int STEPS = 60;

    /** The subjects that have a row, in order: each row's day is its subject, turned. */
    private final List<Integer> expected = new ArrayList<>();

    private final KeptRows kept = new KeptRows();

    private static int day(int subject) {
        return SUBJECTS - subject;
    }

    private int placeOf(int subject) {
        int found = Collections.binarySearch(expected, subject);
        return found >= 0 ? found : -found - 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void rows_are_found_whatever_was_inserted_and_removed_before(int seed) {
        for (int week = 0; week < WEEKS; week++) {
            // At first more come than go, of many places more each week; then more go.
            int inserted = week < WEEKS / 2 ? 9 : 3;
            int apart = week % 2 == 0 ? SUBJECTS / STEPS : 2;
            int subject = week % 3 == 1 ? 0 : Draws.below(Mixer.draw(seed, week, 0), SUBJECTS / 2);
            change(subject, week % 2 == 0, 0);
            for (int step = 0; step < STEPS; step++) {
                long draw = Mixer.draw(seed, week, step + 1);
                subject = Math.min(SUBJECTS - 1, subject + Draws.below(draw, apart));
                change(subject, (draw & 15) < inserted, week % 5);
                check(Draws.below(Mixer.draw(draw, 0, 0), SUBJECTS));
            }
            if (week % 3 == 0) {
                checkAll();
            }
        }
        checkAll();
        assertThat(expected).hasSizeGreaterThan(500);
    }

    private void change(int subject, boolean insert, int more) {
        int place = placeOf(subject);
        assertThat(kept.firstOf(subject)).isEqualTo(place);
        boolean isThere = place < expected.size() && expected.get(place) == subject;
        if (insert && !isThere) {
            kept.insert(place);
            kept.set(place, subject, day(subject), 1, 0, 0, (long) subject << 32);
            expected.add(place, subject);
            // A stretch of neighbours, so that there are many rows.
            for (int next = subject + 1; next < Math.min(SUBJECTS, subject + 20 * more); next++) {
                change(next, true, 0);
            }
        } else if (!insert && isThere) {
            kept.remove(place);
            expected.remove(place);
        }
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
            read.add(kept.subject(row));
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
}

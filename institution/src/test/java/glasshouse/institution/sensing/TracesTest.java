package glasshouse.institution.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds traces, which are passed over before they are taken out, against a plain list of which each goes at once. */
class TracesTest {
    private static final int FIRST = 4_096;
    private static final int SUBJECTS = 100;
    private static final int WEEKS = 120;
    private static final int LOOK_BACK = 200;

    private final Random random = new Random(1);
    private final Traces traces = new Traces(FIRST, SUBJECTS);
    private final List<Trace> plain = new ArrayList<>();

    private record Trace(int subject, int day, int act) {}

    @Test
    void an_audit_finds_what_nobody_found_and_is_not_too_long_ago() {
        for (int week = 0; week < WEEKS; week++) {
            findSome();
            traces.forget(LOOK_BACK, week);
            int oldest = (week + 1) * Week.DAYS - LOOK_BACK;
            plain.removeIf(trace -> trace.day < oldest);
            leave(week);
            assertThat(all(traces)).isEqualTo(plainInOrder());
        }
        assertThat(plain).hasSizeGreaterThan(SUBJECTS);
        assertThat(traces.rows().size()).isLessThan(2 * plain.size());
    }

    @Test
    void a_copy_holds_the_same() {
        for (int week = 0; week < WEEKS; week++) {
            findSome();
            traces.forget(LOOK_BACK, week);
            leave(week);
        }
        Traces copy = new Traces(FIRST, SUBJECTS);
        copy.addAll(traces.copy());
        assertThat(all(copy)).isEqualTo(all(traces));
        assertThat(copy.rows().size()).isLessThan(traces.rows().size());
    }

    private void findSome() {
        for (int subject = FIRST; subject < FIRST + SUBJECTS; subject += 1 + random.nextInt(20)) {
            for (int left = traces.seek(subject); left > 0; left--) {
                if (random.nextBoolean()) {
                    int row = traces.sought(left - 1);
                    plain.remove(trace(traces.rows(), row));
                    traces.find(row);
                }
            }
        }
    }

    private void leave(int week) {
        EventBatch left = new EventBatch();
        for (int subject = FIRST; subject < FIRST + SUBJECTS; subject += 1 + random.nextInt(20)) {
            for (int ordinal = 0; ordinal < 1 + random.nextInt(2); ordinal++) {
                int day = week * Week.DAYS + ordinal;
                left.add(subject, day, random.nextInt(9), 0, day, Origin.event(1, subject, week, ordinal));
            }
        }
        for (int row = 0; row < left.size(); row++) {
            plain.add(new Trace(left.subject(row), left.day(row), left.code(row)));
        }
        traces.addAll(left);
    }

    /** Returns all traces that are there, the earliest of each subject first. */
    private static List<Trace> all(Traces of) {
        List<Trace> all = new ArrayList<>();
        for (int subject = FIRST; subject < FIRST + SUBJECTS; subject++) {
            for (int left = of.seek(subject); left > 0; left--) {
                all.add(trace(of.rows(), of.sought(left - 1)));
            }
        }
        return all;
    }

    private List<Trace> plainInOrder() {
        List<Trace> ordered = new ArrayList<>();
        for (int subject = FIRST; subject < FIRST + SUBJECTS; subject++) {
            for (Trace trace : plain) {
                if (trace.subject == subject) {
                    ordered.add(trace);
                }
            }
        }
        return ordered;
    }

    private static Trace trace(KeptRows rows, int row) {
        return new Trace(rows.subject(row), rows.day(row), rows.code(row));
    }
}

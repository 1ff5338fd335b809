package glasshouse.institution.sensing;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Acts;

/**
 * Keeps what an audit may find: acts that no channel saw in the week in which they were done, until no audit looks back so far. Rows
 * in order of subject: code is the kind of act, day and occurred the day of it, extra the day until which the state it began
 * lasts.
 */
final class Traces {
    /** In place of the day of a trace that an audit has found. */
    static final int FOUND = Integer.MIN_VALUE;

    private Traces() {}

    /** Leaves the traces of a week's acts that audits look for. */
    static void leave(EventBatch traces, Acts acts, Glimpses glimpses, boolean[] lookedFor, Stamp stamp) {
        int before = traces.size();
        for (int row = 0; row < acts.size(); row++) {
            if (lookedFor[acts.kind(row)] && !glimpses.isSeen(row)) {
                int trace = traces.addFrom(acts, row);
                traces.tags().stamp(trace, stamp, Provenance.OWN_ACT);
            }
        }
        if (traces.size() > before) {
            traces.sort();
        }
    }

    /** Forgets the traces that were found, and those on which no audit looks back after a week. */
    static void forget(EventBatch traces, int lookBack, int week) {
        int oldest = (week + 1) * Week.DAYS - lookBack;
        int kept = 0;
        for (int row = 0; row < traces.size(); row++) {
            if (traces.day(row) >= oldest) {
                if (kept != row) {
                    traces.set(kept, traces, row);
                }
                kept++;
            }
        }
        traces.resize(kept);
    }
}

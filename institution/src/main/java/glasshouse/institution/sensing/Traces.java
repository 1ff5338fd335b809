package glasshouse.institution.sensing;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
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

    /** Forgets the traces that were found, and those on which no audit looks back after a week. */
    static void forget(KeptRows traces, int lookBack, int week) {
        traces.forgetBefore(oldest(lookBack, week));
    }

    /** Leaves the traces of a week's acts that audits look for, and will still look for after the week. */
    static void leave(Auditing auditing, Acts acts, boolean[] lookedFor, int lookBack, int week) {
        Glimpses glimpses = auditing.sightings().glimpsesRoom();
        int oldest = oldest(lookBack, week);
        EventBatch left = auditing.work();
        left.clear();
        for (int row = 0; row < acts.size(); row++) {
            if (lookedFor[acts.kind(row)] && !glimpses.isSeen(row) && acts.day(row) >= oldest) {
                int trace = left.addFrom(acts, row);
                left.tags().stamp(trace, auditing.stamp(), Provenance.OWN_ACT);
            }
        }
        left.sort();
        auditing.traces().takeIn(left);
    }

    private static int oldest(int lookBack, int week) {
        return (week + 1) * Week.DAYS - lookBack;
    }
}

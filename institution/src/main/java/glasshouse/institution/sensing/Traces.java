package glasshouse.institution.sensing;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.society.conduct.Acts;
import java.util.Arrays;

/**
 * Keeps what an audit may find: acts that no channel saw in the week in which they were done, until no audit looks back so far. Code is
 * the kind of act, day and occurred the day of it, extra the day until which the state it began lasts.
 *
 * <p>Rows stand in the order in which they were left, so that a week's are added at the end, and those of a few subjects who stand
 * side by side are chained: many more acts are left unseen than subjects are audited. A trace that was found, or is out of reach, is
 * passed over, and taken out with others every {@value #TERM} weeks.
 */
public final class Traces {
    /** In place of the day of a trace that an audit has found. */
    private static final int FOUND = Integer.MIN_VALUE;

    /** Weeks between two times at which rows are taken out. */
    private static final int TERM = 13;

    /** Subjects of a chain: a chain is so short that going through it costs less than room for one of each subject. */
    private static final int CHAINED_BITS = 3;

    private static final int NONE = -1;
    private static final int IN_CHAIN = (1 << CHAINED_BITS) - 1;

    private final int firstSubject;
    private final int subjects;
    private final KeptRows rows = KeptRows.appended();
    /** [chain]: its last row; empty until there is a trace. */
    private int[] last = {};
    /** [row]: the row before in its chain, and in the lowest bits who of the chain it is of: most are passed over without a look at them. */
    private int[] before = {};
    /** The first day whose traces are there: what is before, as all that were found are, is forgotten. */
    private int from = FOUND + 1;

    /** The rows last sought. */
    private int[] sought = new int[8];

    private final KeptPass pass = new KeptPass();

    /** Keeps traces of the subjects from a first one on. */
    Traces(int firstSubject, int subjects) {
        this.firstSubject = firstSubject;
        this.subjects = subjects;
    }

    /** Says whether there are none, nor any that were found or forgotten and are still to be taken out. */
    boolean areNone() {
        return rows.size() == 0;
    }

    /** Returns the rows, among them some that are there no more. */
    KeptRows rows() {
        return rows;
    }

    /** Seeks the traces of a subject that are there; returns how many they are. */
    int seek(int subject) {
        int found = 0;
        int row = last.length == 0 ? NONE : last[chain(subject)];
        while (row != NONE) {
            int link = before[row];
            if ((link & IN_CHAIN) == inChain(subject) && rows.day(row) >= from) {
                sought = found == sought.length ? Arrays.copyOf(sought, found * 2) : sought;
                sought[found++] = row;
            }
            row = link >> CHAINED_BITS;
        }
        return found;
    }

    /** Returns the row of one of those sought last, 0 the latest. */
    int sought(int number) {
        return sought[number];
    }

    /** Marks a trace as found: it is there no more. */
    void find(int row) {
        rows.setDay(row, FOUND);
    }

    private int chain(int subject) {
        return subject - firstSubject >>> CHAINED_BITS;
    }

    private int inChain(int subject) {
        return subject - firstSubject & IN_CHAIN;
    }

    /** Forgets the traces on which no audit looks back after a week. */
    void forget(int lookBack, int week) {
        from = Math.max(from, oldest(lookBack, week));
        if (week % TERM == TERM - 1 && rows.size() > 0) {
            rows.forgetBefore(from);
            chainAll();
        }
    }

    private void chainAll() {
        Arrays.fill(last, NONE);
        pass.begin(rows);
        while (pass.next()) {
            chain(pass.row(), pass.subject());
        }
    }

    private void chain(int row, int subject) {
        before[row] = last[chain(subject)] << CHAINED_BITS | inChain(subject);
        last[chain(subject)] = row;
    }

    /** Makes room for links of this many rows. */
    private void ensure(int size) {
        if (last.length == 0) {
            last = new int[chain(firstSubject + subjects - 1) + 1];
            Arrays.fill(last, NONE);
        }
        if (size > before.length) {
            before = Arrays.copyOf(before, size + (size >> 2));
        }
    }

    /** Leaves the traces of a week's acts that audits look for, and will still look for after the week. */
    void leave(Auditing auditing, Acts acts, boolean[] lookedFor, int lookBack, int week) {
        Glimpses glimpses = auditing.sightings().glimpsesRoom();
        int oldest = oldest(lookBack, week);
        for (int row = 0; row < acts.size(); row++) {
            if (lookedFor[acts.kind(row)] && !glimpses.isSeen(row) && acts.day(row) >= oldest) {
                ensure(rows.size() + 1);
                int trace = rows.addFrom(acts, row);
                rows.tags().stamp(trace, auditing.stamp(), Provenance.OWN_ACT);
                chain(trace, acts.subject(row));
            }
        }
    }

    private static int oldest(int lookBack, int week) {
        return (week + 1) * Week.DAYS - lookBack;
    }

    /** Returns a copy of the traces that are there, in canonical order; for checkpoints. */
    public EventBatch copy() {
        EventBatch copy = new EventBatch();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.day(row) >= from) {
                copy.addFrom(rows, row);
            }
        }
        copy.sort();
        return copy;
    }

    /** Appends traces, those of each subject in canonical order. */
    public void addAll(EventBatch copied) {
        for (int row = 0; row < copied.size(); row++) {
            ensure(rows.size() + 1);
            chain(rows.addFrom(copied, row), copied.subject(row));
        }
    }
}

package glasshouse.institution.credit;

import java.util.Arrays;

/**
 * Counts what lenders know themselves: what came back, how loans ended in each band, and who is in which band. One a thread for the
 * week; one besides for all weeks. Sums do not depend on who counted.
 */
public final class Books {
    private static final int BANDS = LenderSettings.MOST_BANDS + 1;

    private final int lenders;
    private final int groups;
    /** [lender]: yuan. */
    private final long[] returned;
    /** [lender x bands + band]. */
    private final int[] repaid;
    /** [lender x bands + band]. */
    private final int[] defaulted;
    /** [(lender x groups + group) x bands + band]: people, by lenders who count them. */
    private final int[] people;

    /** Creates empty books of so many lenders, in a society of so many groups. */
    public Books(int lenders, int groups) {
        this.lenders = lenders;
        this.groups = groups;
        this.returned = new long[lenders];
        this.repaid = new int[lenders * BANDS];
        this.defaulted = new int[lenders * BANDS];
        this.people = new int[lenders * groups * BANDS];
    }

    void settle(int lender, int band, boolean isRepaid, long yuan) {
        returned[lender] += yuan;
        (isRepaid ? repaid : defaulted)[lender * BANDS + band]++;
    }

    void count(int lender, int group, int band) {
        people[(lender * groups + group) * BANDS + band]++;
    }

    int people(int lender, int group, int band) {
        return people[(lender * groups + group) * BANDS + band];
    }

    int groups() {
        return groups;
    }

    /** Returns the share repaid that a lender believes in, in a band: what it began with, and what became of its own loans since. */
    double believed(Lender lender, int band) {
        int before = lender.settings().learnsAfter();
        double share = lender.believes()[band];
        if (before == 0) {
            return share;
        }
        int at = lender.number() * BANDS + band;
        return (before * share + repaid[at]) / ((double) before + repaid[at] + defaulted[at]);
    }

    /** Returns what came back to a lender since it was last cleared, in yuan. */
    public long returned(int lender) {
        return returned[lender];
    }

    /** Adds a week's books, leaving them empty; of what came back and who is in which band only that week's is kept. */
    public void take(Iterable<Books> week) {
        Arrays.fill(returned, 0);
        Arrays.fill(people, 0);
        for (Books some : week) {
            for (int lender = 0; lender < lenders; lender++) {
                returned[lender] += some.returned[lender];
                some.returned[lender] = 0;
            }
            move(some.repaid, repaid);
            move(some.defaulted, defaulted);
            move(some.people, people);
        }
    }

    private static void move(int[] from, int[] into) {
        for (int cell = 0; cell < from.length; cell++) {
            into[cell] += from[cell];
            from[cell] = 0;
        }
    }

    /** Lists all counts that go on from week to week; for checkpoints only. */
    public int[][] counts() {
        return new int[][] {repaid, defaulted, people};
    }
}

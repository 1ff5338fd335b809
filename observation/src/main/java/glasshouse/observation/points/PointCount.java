package glasshouse.observation.points;

import glasshouse.institution.Regime;
import glasshouse.institution.registry.Records;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.scoring.ScoringPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.observation.census.Census;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.business.BusinessState;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import java.util.Arrays;

/**
 * Counts what points take in money and in time, and once a year how they are spread. The price of an act is that of the one who
 * did it: points for what somebody else did, or nobody, cost nothing.
 */
public final class PointCount {
    private static final int NONE = -1;

    private final Metrics.Points metrics;
    private final Rulebooks rulebooks;
    private final long[] actYuan;
    private final long[] actHours;
    private final Tally tally;
    /** Whether any act costs money or time. */
    private final boolean priced;

    /**
     * Counts under a regime.
     *
     * @param actYuan [act] what doing it costs
     * @param actHours [act] what it takes of the doer's time
     * @param tally receives the counts
     */
    public PointCount(Metrics.Points metrics, Regime regime, long[] actYuan, long[] actHours, Tally tally) {
        this.metrics = metrics;
        this.rulebooks = regime.rulebooks();
        this.actYuan = actYuan;
        this.actHours = actHours;
        this.tally = tally;
        this.priced = Arrays.stream(actYuan).anyMatch(yuan -> yuan > 0)
                || Arrays.stream(actHours).anyMatch(hours -> hours > 0);
    }

    /**
     * Counts the week of a district.
     *
     * @param records that scoring read
     * @param scores as they are after the week
     * @param books whether firms are there
     */
    public void count(People people, Entries entries, Records records, Scores scores, BusinessState books, int week) {
        int first = 0;
        for (int row = 0; priced && row < entries.size(); row++) {
            int points = entries.after(row) - entries.before(row);
            if (points > 0 && entries.isByRule(row) && Acts.isOwn(entries.origin(row), entries.subject(row))) {
                first = firstOf(records, first, entries.subject(row));
                countPrice(
                        people, entries, row, points, act(records, first, entries.subject(row), entries.origin(row)));
            }
        }
        if (Census.YEARLY.isTaken(week) && rulebooks.any()) {
            census(people, scores, books);
        }
    }

    /** Counts what an act cost that gave points; once, where two rules gave some for it. */
    private void countPrice(People people, Entries entries, int row, int points, int act) {
        if (act == NONE) {
            return;
        }
        long yuan = actYuan[act];
        long hours = actHours[act];
        boolean again = isAgain(entries, row);
        tally.of(people, entries.subject(row));
        if (yuan > 0) {
            tally.add(metrics.pointsForMoney, points).add(metrics.yuan, again ? 0 : yuan);
        }
        if (hours > 0) {
            tally.add(metrics.pointsForWork, points).add(metrics.hours, again ? 0 : hours);
        }
    }

    /** Returns the first record of a subject, from one on that is not behind it: both batches are in order of subject. */
    private static int firstOf(Records records, int from, int subject) {
        int row = from;
        while (row < records.size() && records.subject(row) < subject) {
            row++;
        }
        return row;
    }

    /** Finds the act that a subject's record of the week is of, from its first on, {@link #NONE} if there is no such record. */
    private static int act(Records records, int first, int subject, long origin) {
        for (int row = first; row < records.size() && records.subject(row) == subject; row++) {
            if (records.origin(row) == origin) {
                return Sightings.act(records.code(row));
            }
        }
        return NONE;
    }

    private static boolean isAgain(Entries entries, int row) {
        for (int earlier = row - 1; earlier >= 0 && entries.subject(earlier) == entries.subject(row); earlier--) {
            if (entries.origin(earlier) == entries.origin(row)
                    && entries.isByRule(earlier)
                    && entries.after(earlier) > entries.before(earlier)) {
                return true;
            }
        }
        return false;
    }

    private void census(People people, Scores scores, BusinessState books) {
        for (int row = 0; row < people.size(); row++) {
            int subject = people.from() + row;
            if (rulebooks.isScored(subject) && books.isThere(row)) {
                ScoringPlan plan = rulebooks.of(subject);
                long above = (long) scores.at(row) - plan.least();
                tally.of(people, subject)
                        .add(metrics.censusScored, 1)
                        .add(metrics.censusBelowStart, scores.at(row) < plan.start() ? 1 : 0)
                        .add(metrics.censusPoints, above)
                        .add(metrics.censusSquares, above * above);
            }
        }
    }
}

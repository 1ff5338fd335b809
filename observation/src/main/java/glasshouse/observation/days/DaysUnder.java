package glasshouse.observation.days;

import glasshouse.institution.measures.MeasuresPlan;
import glasshouse.institution.measures.Sanctions;
import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.LifeMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the days of a week under measures that began before it, and what they cost by the year: for everybody at once, from how many
 * there are in each cell of a count. What a year costs falls into weeks by whole units, which hangs on how long a measure has been in
 * force, and comes again after {@value #YEAR} days: so those under such a measure are kept by the day of the year on which it began.
 *
 * <p>It follows from the measures in force, and is not state: after a pause it is gathered anew.
 */
public final class DaysUnder {
    /** Days of a year. */
    public static final int YEAR = 365;

    private static final int[] NOBODY = {};

    private final LifeMetrics metrics;
    private final int width;
    /** [cell]: measures in force. */
    private final int[] inForce;
    /** [measure]: those in force by [day of the year on which they began x cells + cell], and after them all; empty if none costs by the year. */
    private final int[][] byDay;
    /** [measure]: those in force by day; empty if none costs by the year. */
    private final int[][] onDay;

    /** [cell]: of a measure in hand those of whom another number of units falls in the week than of most. */
    private final int[] apart;
    /** [measure]: what it costs by the year. */
    private final Shares[] yuan;
    /** [measure]: the hours that it takes by the year. */
    private final Shares[] hours;

    /**
     * Creates a count of nobody.
     *
     * @param plan the measures of the regime in force
     * @param measures how many there are, of all regimes
     * @param tally a count like those that are to be counted in
     */
    public DaysUnder(LifeMetrics metrics, MeasuresPlan plan, int measures, Tally tally) {
        this.metrics = metrics;
        this.width = tally.places();
        this.inForce = new int[width];
        this.apart = new int[width];
        this.yuan = new Shares[measures];
        this.hours = new Shares[measures];
        this.byDay = new int[measures][];
        this.onDay = new int[measures][];
        enter(plan);
    }

    /** Takes up a regime, and forgets everybody. */
    public void enter(MeasuresPlan now) {
        Arrays.fill(inForce, 0);
        for (int measure = 0; measure < byDay.length; measure++) {
            yuan[measure] = Shares.of(now.costYuanAYear(measure));
            hours[measure] = Shares.of(now.hoursAYear(measure));
            boolean costs = !yuan[measure].isNothing() || !hours[measure].isNothing();
            byDay[measure] = costs ? new int[(YEAR + 1) * width] : NOBODY;
            onDay[measure] = costs ? new int[YEAR] : NOBODY;
        }
    }

    /** Gathers who is under a measure in a district, of measures that began before a day. */
    public void gather(People people, Sanctions sanctions, int today, Tally tally) {
        KeptPass pass = new KeptPass();
        pass.begin(sanctions.inForce());
        while (pass.next()) {
            if (pass.extra() < today) {
                int place = tally.of(people, pass.subject()).place();
                change(Sanctions.measure(pass.code()), Math.floorMod(pass.extra(), YEAR), place, 1);
            }
        }
    }

    private void change(int measure, int day, int place, int by) {
        change(inForce, 0, place, by);
        if (byDay[measure].length > 0) {
            change(byDay[measure], day * width, place, by);
            change(byDay[measure], YEAR * width, place, by);
            onDay[measure][day] += by;
        }
    }

    private static void change(int[] counts, int first, int place, int by) {
        for (int cut = 0; cut < Tally.PLACES; cut++) {
            counts[first + Tally.cell(place, cut)] += by;
        }
    }

    /** Counts a week, and takes up what began and ended in it. */
    public void count(List<Turns> turns, int week, Tally tally) {
        for (Turns some : turns) {
            take(some, Turns.What.ENDED, -1);
        }
        tally.addInEach(metrics.sanctionDays, Week.DAYS, inForce, 0);
        for (int measure = 0; measure < byDay.length; measure++) {
            if (byDay[measure].length > 0) {
                countShares(metrics.costYuan, yuan[measure], measure, week * Week.DAYS, tally);
                countShares(metrics.hoursLost, hours[measure], measure, week * Week.DAYS, tally);
            }
        }
        for (Turns some : turns) {
            take(some, Turns.What.BEGAN, 1);
            some.clear();
        }
    }

    private void take(Turns turns, Turns.What what, int by) {
        for (int row = 0; row < turns.size(); row++) {
            if (turns.what(row) == what) {
                change(turns.measure(row), turns.day(row), turns.place(row), by);
            }
        }
    }

    /** Counts what falls in a week: for all the same number of whole units, and one more or less for those who began on some days of the year. */
    private void countShares(int metric, Shares shares, int measure, int today, Tally tally) {
        if (shares.isNothing()) {
            return;
        }
        int[] under = byDay[measure];
        Arrays.fill(apart, 0);
        for (int since : shares.apart()) {
            int day = Math.floorMod(today - since, YEAR);
            if (onDay[measure][day] != 0) {
                for (int cell = 0; cell < width; cell++) {
                    apart[cell] += under[day * width + cell];
                }
            }
        }
        tally.addInEach(metric, shares.most(), under, YEAR * width);
        tally.addInEach(metric, shares.differ(), apart, 0);
    }

    /**
     * Returns what of a yearly amount falls in a stretch: whole units, none lost from week to week.
     *
     * @param began the day on which the measure began
     */
    public static long share(long aYear, int began, int today, int end) {
        return aYear * (end - began) / YEAR - aYear * Math.max(0, today - began) / YEAR;
    }
}

package glasshouse.observation.days;

import glasshouse.kernel.time.Week;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says how a yearly amount falls into a week by whole units: so many for most, and one more or less for some, by how many days ago the measure
 * began, less whole years.
 *
 * @param most how many units fall in the week for most
 * @param differ how many more for the others: 1, or -1
 * @param apart on how many days before the week the measures of the others began
 */
record Shares(long most, int differ, int[] apart) {
    private static final int[] NONE = {};

    /** Works out the shares of an amount. */
    static Shares of(long aYear) {
        if (aYear == 0) {
            return new Shares(0, 1, NONE);
        }
        long least = DaysUnder.share(aYear, 0, 0, Week.DAYS);
        IntPredicate isMore = since -> DaysUnder.share(aYear, 0, since, since + Week.DAYS) > least;
        int[] more = IntStream.range(0, DaysUnder.YEAR).filter(isMore).toArray();
        if (more.length <= DaysUnder.YEAR / 2) {
            return new Shares(least, 1, more);
        }
        int[] less = IntStream.range(0, DaysUnder.YEAR).filter(isMore.negate()).toArray();
        return new Shares(least + 1, -1, less);
    }

    /** Says whether nothing falls in any week. */
    boolean isNothing() {
        return most == 0 && apart.length == 0;
    }
}

package glasshouse.society.trend;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import java.util.Arrays;

/**
 * Compiles an index of the economy to its level and its place in each week. In a year the index gains its trend and one draw,
 * spread evenly over the year's weeks; its place is one more than the number of other economies above it, which move likewise.
 *
 * <p>Chance is keyed by luck alone, by an economy's number, 0 for the own, and the year: no regime, person or other setting
 * has a part in it, so that twins have the same index to the bit.
 */
public final class Economy {
    /** Levels are counted in thousandths of a point. */
    public static final int THOUSANDTHS = 1000;

    private static final double DAYS_PER_YEAR = 365.25;
    private static final int OWN = 0;

    private final int[] place;
    private final long[] level;

    private Economy(long[] level, int[] place) {
        this.level = level;
        this.place = place;
    }

    /**
     * Compiles an economy.
     *
     * @param weeks how many weeks the world has
     * @param luckSeed keys the years, and where the others start
     */
    public static Economy of(EconomySettings settings, int weeks, long luckSeed) {
        long years = Key.of(luckSeed, new Purpose("economy.year"));
        long starts = Key.of(luckSeed, new Purpose("economy.start"));
        long[] own = levels(OWN, new Course(settings.start(), settings.trend(), settings.noise()), weeks, years);
        int[] place = new int[weeks];
        settings.field().ifPresent(field -> {
            Arrays.fill(place, 1);
            for (int other = OWN + 1; other <= field.economies(); other++) {
                double start =
                        field.start() + field.spread() * Normal.value(Mixer.draw(starts, Origin.of(other, 0), 0));
                overtake(place, own, levels(other, new Course(start, field.trend(), field.noise()), weeks, years));
            }
        });
        return new Economy(own, place);
    }

    /** How one economy goes: its first level, what it gains a year, and the spread of that. */
    private record Course(double start, double trend, double noise) {}

    /** Moves the own place down in the weeks in which another is above. */
    private static void overtake(int[] place, long[] own, long[] other) {
        for (int week = 0; week < place.length; week++) {
            place[week] += other[week] > own[week] ? 1 : 0;
        }
    }

    private static long[] levels(int economy, Course course, int weeks, long key) {
        long[] levels = new long[weeks];
        double before = course.start();
        int year = -1;
        double gain = 0;
        for (int week = 0; week < weeks; week++) {
            double years = week * Week.DAYS / DAYS_PER_YEAR;
            while (year < (int) years) {
                year++;
                before += gain;
                gain = course.trend() + course.noise() * Normal.value(Mixer.draw(key, Origin.of(economy, year), 0));
            }
            levels[week] = Math.round((before + gain * (years - year)) * THOUSANDTHS);
        }
        return levels;
    }

    /** Returns the level in a week, in thousandths of a point. */
    public long level(int week) {
        return level[week];
    }

    /** Returns the place in a week, 1 for the highest; 0 where there are no others. */
    public int place(int week) {
        return place[week];
    }
}

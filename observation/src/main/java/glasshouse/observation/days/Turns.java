package glasshouse.observation.days;

import java.util.Arrays;

/** Holds which measures a thread saw begin and end in a week, until the barrier, in any order. */
public final class Turns {
    private static final int FIRST_CAPACITY = 64;
    private static final int MEASURE_BITS = 8;
    private static final int MEASURE = (1 << MEASURE_BITS) - 1;
    private static final int WHAT_SHIFT = Integer.SIZE + MEASURE_BITS;
    private static final int DAY_SHIFT = WHAT_SHIFT + 1;

    private long[] rows = new long[FIRST_CAPACITY];
    private int size;

    /** Says what happened to a measure, seen from the days of the week. */
    enum What {
        /** It ended, having begun before this week. */
        ENDED,
        /** It began this week, of which its own days are counted elsewhere. */
        BEGAN
    }

    private static final What[] ALL = What.values();

    /** Creates an empty list. */
    public Turns() {}

    /** Notes that a measure ended which began on a day before this week. */
    public void ended(int measure, int began, int place) {
        add(What.ENDED, measure, began, place);
    }

    /** Notes that a measure began on a day of this week and goes on. */
    public void began(int measure, int began, int place) {
        add(What.BEGAN, measure, began, place);
    }

    private void add(What what, int measure, int began, int place) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        long day = Math.floorMod(began, DaysUnder.YEAR);
        rows[size++] = day << DAY_SHIFT | (long) what.ordinal() << WHAT_SHIFT | (long) measure << Integer.SIZE | place;
    }

    int size() {
        return size;
    }

    What what(int row) {
        return ALL[(int) (rows[row] >>> WHAT_SHIFT) & 1];
    }

    int measure(int row) {
        return (int) (rows[row] >>> Integer.SIZE) & MEASURE;
    }

    /** Returns the day of the year, of as many days each, on which it began. */
    int day(int row) {
        return (int) (rows[row] >>> DAY_SHIFT);
    }

    /** Returns in which cells of a count the subject is, see {@link glasshouse.observation.metric.Tally#place}. */
    int place(int row) {
        return (int) rows[row];
    }

    void clear() {
        size = 0;
    }
}

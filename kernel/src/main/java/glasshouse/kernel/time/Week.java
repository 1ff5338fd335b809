package glasshouse.kernel.time;

/**
 * A week of seven days, counted from the first week of the horizon, which is 0. It starts on the weekday on which the
 * horizon starts.
 *
 * @param value weeks since the start of the horizon
 */
public record Week(int value) implements Comparable<Week> {
    /** Days in a week. */
    public static final int DAYS = 7;

    /** Returns the week that holds a day; days before the horizon lie in negative weeks. */
    public static Week of(Day day) {
        return new Week(Math.floorDiv(day.value(), DAYS));
    }

    /**
     * Returns the first day of this week.
     *
     * @throws ArithmeticException if that day does not fit an int
     */
    public Day first() {
        return new Day(Math.multiplyExact(value, DAYS));
    }

    @Override
    public int compareTo(Week other) {
        return Integer.compare(value, other.value);
    }
}

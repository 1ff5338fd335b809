package glasshouse.kernel.time;

/**
 * A day, counted from the first day of the horizon, which is 0. Days before it are negative: a rule may be older than
 * the world it is applied in.
 *
 * @param value days since the start of the horizon
 */
public record Day(int value) implements Comparable<Day> {
    @Override
    public int compareTo(Day other) {
        return Integer.compare(value, other.value);
    }
}

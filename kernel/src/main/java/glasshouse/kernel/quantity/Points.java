package glasshouse.kernel.quantity;

/**
 * Points of a rulebook: a deduction is negative, an award positive.
 *
 * @param value whole points
 */
public record Points(int value) implements Comparable<Points> {
    @Override
    public int compareTo(Points other) {
        return Integer.compare(value, other.value);
    }
}

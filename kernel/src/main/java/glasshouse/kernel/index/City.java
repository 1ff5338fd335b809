package glasshouse.kernel.index;

/**
 * A city, by its position in the scenario.
 *
 * @param index position, from 0
 */
public record City(int index) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public City {
        if (index < 0) {
            throw new IllegalArgumentException("city (" + index + ") must not be negative");
        }
    }
}

package glasshouse.kernel.index;

/**
 * A synthetic person or firm, by its place in the cohort. There is no other name for one.
 *
 * @param index position, from 0
 */
public record Subject(int index) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public Subject {
        if (index < 0) {
            throw new IllegalArgumentException("subject (" + index + ") must not be negative");
        }
    }
}

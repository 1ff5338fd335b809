package glasshouse.kernel.index;

/**
 * A group of people by its slot, never by its label, so that relabelling groups permutes results exactly.
 *
 * @param slot position, from 0
 */
public record Group(int slot) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the slot is negative
     */
    public Group {
        if (slot < 0) {
            throw new IllegalArgumentException("group (" + slot + ") must not be negative");
        }
    }
}

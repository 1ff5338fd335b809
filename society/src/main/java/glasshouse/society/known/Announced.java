package glasshouse.society.known;

import java.util.List;

/**
 * Holds what a regime says in public that acts bring, whether or not anybody sees them: the institution says it, society reads it.
 *
 * @param says one entry for each act that a rule or a list speaks of
 */
public record Announced(List<Entry> says) {
    /** Nothing is said. */
    public static final Announced NOTHING = new Announced(List.of());

    /** Points that stand for more than any number of them: a listing, a case, or a fall to a grade. */
    public static final int BEYOND_POINTS = 1_000_000;

    /** Keeps a copy of the list. */
    public Announced {
        says = List.copyOf(says);
    }

    /**
     * Says what an act brings.
     *
     * @param act kind of act
     * @param points given, or taken if below 0
     * @param from first day on which it is so
     * @param until day from which on it is not
     */
    public record Entry(int act, int points, int from, int until) {}
}

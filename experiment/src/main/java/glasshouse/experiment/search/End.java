package glasshouse.experiment.search;

/**
 * Holds where a search ended.
 *
 * @param point the best point seen
 * @param misses there; empty if not even the start was seen
 * @param why why it ended
 */
public record End(double[] point, double[] misses, Why why) {
    /** Says why a search ended. */
    public enum Why {
        /** It came to rest. */
        NOTHING_PROMISED("no step promised to take away a thousandth of what is still missed"),
        /** It came to rest, as near as chance lets it. */
        SHORT("steps of a hundredth of the ranges no longer brought what they promised"),
        /** There was no more to spend. */
        BUDGET("the budget of evaluations was spent; a larger one goes on"),
        /** Somebody stopped it. */
        STOPPED("it was stopped; the same command goes on");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** Returns the reason, to follow "because". */
        public String words() {
            return words;
        }

        /** Says whether the search came to rest by itself. */
        public boolean isAtRest() {
            return this == NOTHING_PROMISED || this == SHORT;
        }
    }
}

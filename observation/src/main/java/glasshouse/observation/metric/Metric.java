package glasshouse.observation.metric;

/**
 * Describes something that is counted.
 *
 * @param name lower case, words joined by {@code _}
 * @param unit what one is
 * @param meaning what is counted
 * @param formula how
 * @param source the literature it follows, or "own count"
 * @param stock whether it is a level at the end of the week, and not a flow during it
 */
public record Metric(String name, String unit, String meaning, String formula, String source, boolean stock) {
    static Metric flow(String name, String unit, String meaning) {
        return new Metric(name, unit, meaning, "sum over the week", "own count", false);
    }

    static Metric stock(String name, String unit, String meaning) {
        return new Metric(name, unit, meaning, "number at the end of the week", "own count", true);
    }
}

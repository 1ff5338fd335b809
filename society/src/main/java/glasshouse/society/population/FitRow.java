package glasshouse.society.population;

/**
 * One category of one marginal: what was published and what the synthetic people have.
 *
 * @param marginal the marginal, such as {@code age}
 * @param category the category, such as {@code 20-24}
 * @param published published share, 0 to 1
 * @param synthetic share among the synthetic people or their households, 0 to 1
 */
public record FitRow(String marginal, String category, double published, double synthetic) {

    /** Returns synthetic less published, in percentage points. */
    public double difference() {
        return 100 * (synthetic - published);
    }
}

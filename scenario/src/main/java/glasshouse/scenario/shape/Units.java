package glasshouse.scenario.shape;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Time;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The units one kind of number may be written in, the first being its own. Conversions are exact decimal arithmetic to 34
 * digits with the lengths of {@link Time}.
 *
 * @param units the units; none for numbers whose unit only names what they count
 */
public record Units(List<Unit> units) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(Time.DAYS_PER_YEAR);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(Time.MONTHS_PER_YEAR);
    private static final BigDecimal WEEK = BigDecimal.valueOf(Time.DAYS_PER_WEEK);
    private static final BigDecimal FEN = BigDecimal.valueOf(Money.FEN_PER_YUAN);

    static final Units NONE = new Units(List.of());

    static final Units RATES = new Units(List.of(
            new Unit("per_year", BigDecimal.ONE, BigDecimal.ONE),
            new Unit("per_month", MONTHS, BigDecimal.ONE),
            new Unit("per_week", YEAR, WEEK),
            new Unit("per_day", YEAR, BigDecimal.ONE)));

    static final Units DAYS = new Units(List.of(
            new Unit("days", BigDecimal.ONE, BigDecimal.ONE),
            new Unit("weeks", WEEK, BigDecimal.ONE),
            new Unit("months", YEAR, MONTHS),
            new Unit("years", YEAR, BigDecimal.ONE)));

    static final Units MONEY =
            new Units(List.of(new Unit("yuan", BigDecimal.ONE, BigDecimal.ONE), new Unit("fen", BigDecimal.ONE, FEN)));

    static final Units SHARES = new Units(List.of(
            new Unit("share", BigDecimal.ONE, BigDecimal.ONE),
            new Unit("percent", BigDecimal.ONE, BigDecimal.valueOf(100))));

    static final Units POINTS = new Units(List.of(new Unit("points", BigDecimal.ONE, BigDecimal.ONE)));

    /**
     * A unit: {@code times / by} of the first unit of its table.
     *
     * @param name as written in YAML
     */
    public record Unit(String name, BigDecimal times, BigDecimal by) {}

    /** Keep the units as they are. */
    public Units {
        units = List.copyOf(units);
    }

    /** Find a unit by its name. */
    public Optional<Unit> find(String name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** List the names of the units. */
    public List<String> names() {
        return units.stream().map(Unit::name).toList();
    }

    /** Name the unit of a number written without one; empty for numbers that have no table. */
    public String own() {
        return units.isEmpty() ? "" : units.getFirst().name();
    }

    /** Convert between two units; one that is not in the table counts as the first. */
    public BigDecimal convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return value;
        }
        Unit source = find(from).orElse(new Unit(from, BigDecimal.ONE, BigDecimal.ONE));
        Unit target = find(to).orElse(new Unit(to, BigDecimal.ONE, BigDecimal.ONE));
        BigDecimal top = value.multiply(source.times()).multiply(target.by());
        return top.divide(source.by().multiply(target.times()), MathContext.DECIMAL128);
    }
}

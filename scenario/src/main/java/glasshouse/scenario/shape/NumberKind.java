package glasshouse.scenario.shape;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Points;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The Java types a number can have in a settings record. Their own bounds are in the first unit of their table. */
public enum NumberKind {
    /** An {@code int}. */
    INT(int.class, Units.NONE, true, Integer.MIN_VALUE, Integer.MAX_VALUE, BigDecimal::intValueExact),
    /** A {@code long}. */
    LONG(long.class, Units.NONE, true, Long.MIN_VALUE, Long.MAX_VALUE, BigDecimal::longValueExact),
    /** A finite {@code double}. */
    DOUBLE(double.class, Units.NONE, false, -Double.MAX_VALUE, Double.MAX_VALUE, BigDecimal::doubleValue),
    /** A {@link Probability}. */
    PROBABILITY(Probability.class, Units.SHARES, false, 0, 1, v -> new Probability(v.doubleValue())),
    /** A {@link RatePerYear}. */
    RATE(RatePerYear.class, Units.RATES, false, 0, Double.MAX_VALUE, v -> new RatePerYear(v.doubleValue())),
    /** {@link Points}. */
    POINTS(Points.class, Units.POINTS, true, Integer.MIN_VALUE, Integer.MAX_VALUE, v -> new Points(v.intValueExact())),
    /** {@link Money}, rounded to the fen. */
    MONEY(Money.class, Units.MONEY, false, -9e13, 9e13, NumberKind::money),
    /** {@link Days}; months and years are rounded to the day. */
    DAYS(Days.class, Units.DAYS, true, 0, Integer.MAX_VALUE, v -> new Days(v.intValueExact()));

    private static final BigDecimal HAIR = new BigDecimal("1e-20");

    private final Class<?> type;
    private final Units units;
    private final boolean whole;
    private final BigDecimal least;
    private final BigDecimal greatest;
    private final Function<BigDecimal, Object> make;

    NumberKind(
            Class<?> type,
            Units units,
            boolean whole,
            double least,
            double greatest,
            Function<BigDecimal, Object> make) {
        this(type, units, whole, new BigDecimal(least), new BigDecimal(greatest), make);
    }

    NumberKind(
            Class<?> type, Units units, boolean whole, long least, long greatest, Function<BigDecimal, Object> make) {
        this(type, units, whole, BigDecimal.valueOf(least), BigDecimal.valueOf(greatest), make);
    }

    NumberKind(
            Class<?> type,
            Units units,
            boolean whole,
            BigDecimal least,
            BigDecimal greatest,
            Function<BigDecimal, Object> make) {
        this.type = type;
        this.units = units;
        this.whole = whole;
        this.least = least;
        this.greatest = greatest;
        this.make = make;
    }

    /** Find the kind of a record component's type. */
    public static Optional<NumberKind> find(Class<?> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type || wrapper(kind.type) == type)
                .findFirst();
    }

    /** The units it may be written in. */
    public Units units() {
        return units;
    }

    /** Whether it holds whole numbers only. */
    public boolean whole() {
        return whole;
    }

    /** The least value of the type, in the first unit. */
    public BigDecimal least() {
        return least;
    }

    /** The greatest value of the type, in the first unit. */
    public BigDecimal greatest() {
        return greatest;
    }

    /** Tell whether numbers in this unit are rounded to whole ones of the first unit: months and years, to the day. */
    public boolean rounds(String unit) {
        return this == DAYS && (unit.equals("months") || unit.equals("years"));
    }

    /**
     * Round what its unit does not let be exact: months and years to the day, money to the fen, and weeks where only the
     * last of 34 digits is wrong.
     *
     * @param value in the first unit
     * @param unit the unit it was written in
     */
    public BigDecimal rounded(BigDecimal value, String unit) {
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        boolean nearly = this == DAYS && whole.subtract(value).abs().compareTo(HAIR) < 0;
        if (rounds(unit) || nearly) {
            return whole;
        }
        return this == MONEY && value.scale() > 2 ? value.setScale(2, RoundingMode.HALF_UP) : value;
    }

    /**
     * Make the Java value from one in the first unit.
     *
     * @throws ArithmeticException if it is not whole, or out of the type's bounds
     */
    public Object make(BigDecimal value) {
        return make.apply(value);
    }

    private static Money money(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    private static Class<?> wrapper(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        return type == double.class ? Double.class : type;
    }
}

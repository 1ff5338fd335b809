package glasshouse.kernel.quantity;

/**
 * How often something happens, in events per year of {@link Time#DAYS_PER_YEAR} days.
 *
 * @param value events per year, finite and not negative
 */
public record RatePerYear(double value) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value is NaN, infinite or negative
     */
    public RatePerYear {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("rate per year (" + value + ") must be finite and not negative");
        }
        value = value + 0.0; // so that -0.0 equals 0.0
    }

    /** Converts from events per month. */
    public static RatePerYear fromPerMonth(double perMonth) {
        return new RatePerYear(perMonth * Time.MONTHS_PER_YEAR);
    }

    /** Converts from events per week. */
    public static RatePerYear fromPerWeek(double perWeek) {
        return new RatePerYear(perWeek * Time.WEEKS_PER_YEAR);
    }

    /** Converts from events per day. */
    public static RatePerYear fromPerDay(double perDay) {
        return new RatePerYear(perDay * Time.DAYS_PER_YEAR);
    }

    /** Returns the mean number of events in a day. */
    public double perDay() {
        return value / Time.DAYS_PER_YEAR;
    }

    /** Returns the mean number of events in a week. */
    public double perWeek() {
        return value / Time.WEEKS_PER_YEAR;
    }

    /** Returns the probability of at least one event in a week, {@code 1 - exp(-perWeek)}, events being independent. */
    public Probability atLeastOncePerWeek() {
        return new Probability(-StrictMath.expm1(-perWeek()));
    }
}

package glasshouse.kernel.quantity;

/**
 * A length of time in whole days.
 *
 * @param value days, not negative
 */
public record Days(int value) implements Comparable<Days> {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public Days {
        if (value < 0) {
            throw new IllegalArgumentException("days (" + value + ") must not be negative");
        }
    }

    /** Converts from weeks, rounded to the nearest day. */
    public static Days ofWeeks(double weeks) {
        return rounded(weeks * Time.DAYS_PER_WEEK);
    }

    /** Converts from months of {@link Time#DAYS_PER_MONTH} days, rounded to the nearest day. */
    public static Days ofMonths(double months) {
        return rounded(months * Time.DAYS_PER_MONTH);
    }

    /** Converts from years of {@link Time#DAYS_PER_YEAR} days, rounded to the nearest day. */
    public static Days ofYears(double years) {
        return rounded(years * Time.DAYS_PER_YEAR);
    }

    private static Days rounded(double days) {
        if (!(days >= 0 && days <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("days (" + days + ") must be a number between 0 and 2^31 - 1");
        }
        return new Days((int) Math.round(days));
    }

    @Override
    public int compareTo(Days other) {
        return Integer.compare(value, other.value);
    }
}

package glasshouse.kernel.quantity;

/** The lengths of year, month and week in days: the one place where units of time are converted. */
public final class Time {
    /** Days in a year: the mean of the Julian calendar, so that a rate per year means the same in every year. */
    public static final double DAYS_PER_YEAR = 365.25;

    /** Days in a week. */
    public static final int DAYS_PER_WEEK = 7;

    /** Months in a year. */
    public static final int MONTHS_PER_YEAR = 12;

    /** Days in a month: a twelfth of a year. */
    public static final double DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;

    /** Weeks in a year. */
    public static final double WEEKS_PER_YEAR = DAYS_PER_YEAR / DAYS_PER_WEEK;

    private Time() {}
}

package glasshouse.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The stretch of time a world is simulated over, and the only translation between calendar dates and days. Leap years
 * follow the ISO calendar of {@link LocalDate}.
 *
 * @param start the date of day 0
 * @param weeks how many weeks are simulated, 1 to {@value #MAX_WEEKS}
 */
public record Horizon(LocalDate start, int weeks) {
    /** The longest horizon, in weeks: what the 13 bits of week in an origin can tell apart (157 years). */
    public static final int MAX_WEEKS = 1 << 13;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if weeks is not in 1 to {@value #MAX_WEEKS}
     */
    public Horizon {
        Objects.requireNonNull(start, "start");
        if (weeks < 1 || weeks > MAX_WEEKS) {
            throw new IllegalArgumentException("weeks (" + weeks + ") must be between 1 and " + MAX_WEEKS);
        }
    }

    /** Returns how many days are simulated. */
    public int days() {
        return weeks * Week.DAYS;
    }

    /**
     * Returns the date of a day; the day may lie outside the horizon.
     *
     * @throws IllegalArgumentException if the calendar does not reach that far
     */
    public LocalDate dateOf(int day) {
        try {
            return start.plusDays(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day (" + day + ") must lie within the calendar", e);
        }
    }

    /**
     * Returns the day of a date: 0 at the start, negative before it.
     *
     * @throws IllegalArgumentException if the day does not fit an int
     */
    public int dayOf(LocalDate date) {
        long day = ChronoUnit.DAYS.between(start, date);
        if (day != (int) day) {
            throw new IllegalArgumentException("date (" + date + ") must lie within 2^31 days of " + start);
        }
        return (int) day;
    }

    /**
     * Returns the last week that starts on or before a date: negative for dates before the start.
     *
     * @throws IllegalArgumentException if the day does not fit an int
     */
    public int weekOf(LocalDate date) {
        return Math.floorDiv(dayOf(date), Week.DAYS);
    }
}

package glasshouse.views.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers for people. */
public final class Numbers {
    /** What stands where there is no number. */
    public static final String NONE = "-";

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** Writes a count, thousands separated by commas. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Writes a count with its noun, in the plural unless it is one: {@code 1 week}, {@code 522 weeks}. */
    public static String count(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Writes a share as percent: one decimal, or two digits where that would hide it. */
    public static String share(long part, long whole) {
        return whole == 0 ? NONE : number(100.0 * part / whole) + " %";
    }

    /** Writes how often something happened among a thousand persons. */
    public static String perThousand(long count, long persons) {
        return persons == 0 ? NONE : number(1000.0 * count / persons);
    }

    /** Writes a number of at least 1 with one decimal, a smaller one with two digits. */
    public static String number(double value) {
        if (value == 0) {
            return "0";
        }
        return Math.abs(value) >= 1
                ? String.format(Locale.ROOT, "%,.1f", value)
                : new BigDecimal(value).round(TWO_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Writes a time for people: seconds, or minutes and seconds. */
    public static String time(double seconds) {
        if (seconds < 60) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole / 60 % 60);
    }
}

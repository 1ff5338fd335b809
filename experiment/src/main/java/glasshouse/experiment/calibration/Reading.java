package glasshouse.experiment.calibration;

import glasshouse.kernel.time.Horizon;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what a reading leaves open: how many a person stands for, and the weeks of dates. */
final class Reading {
    private static final Pattern OPEN = Pattern.compile("\\{([^}]*)}");
    private static final String SCALE = "scale";
    private static final String WEEK = "week ";

    private Reading() {}

    /** Says whether nothing stands in braces but what can be filled in. */
    static boolean isSpelledRight(String read) {
        return OPEN.matcher(read).results().allMatch(found -> isKnown(found.group(1)));
    }

    private static boolean isKnown(String open) {
        if (!open.startsWith(WEEK)) {
            return open.equals(SCALE);
        }
        try {
            LocalDate.parse(open.substring(WEEK.length()));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Says whether a week is asked for that begins after a run has ended. */
    static boolean isBeyond(String read, Horizon horizon) {
        return OPEN.matcher(read)
                .results()
                .map(found -> found.group(1))
                .filter(open -> open.startsWith(WEEK))
                .anyMatch(open -> week(open, horizon) >= horizon.weeks());
    }

    private static int week(String open, Horizon horizon) {
        return horizon.weekOf(LocalDate.parse(open.substring(WEEK.length())));
    }

    /**
     * Writes the query for a run.
     *
     * @param scale represented persons by simulated ones
     */
    static String query(String read, Horizon horizon, double scale) {
        return OPEN.matcher(read)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals(SCALE)
                                ? Double.toString(scale)
                                : Integer.toString(week(found.group(1), horizon))));
    }
}

package glasshouse.views.figure;

import glasshouse.views.markup.Element;
import glasshouse.views.report.Interval;
import glasshouse.views.text.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words and numbers as running text has them. */
public final class Say {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Say() {}

    /** Sets a paragraph. */
    public static Element paragraph(String text) {
        return Element.of("p", tight(text));
    }

    /** Keeps a percent sign with its number. */
    public static String tight(String text) {
        return text.replace(" %", "\u00a0%");
    }

    /** Writes a date, such as 3 Mar 2018. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Writes the ends of an interval of a share, in percent. */
    public static String percent(Interval interval) {
        Interval percent = interval.times(100);
        return Numbers.number(percent.low()) + " to " + Numbers.number(percent.high()) + " %";
    }

    /** Writes a name of the scenario as words. */
    public static String plain(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    /** Begins a sentence. */
    public static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Ends a sentence that may have ended already. */
    public static String full(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}

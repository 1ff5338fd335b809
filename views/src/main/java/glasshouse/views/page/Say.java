package glasshouse.views.page;

import glasshouse.views.markup.Element;
import glasshouse.views.report.Interval;
import glasshouse.views.text.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words and numbers as running text has them. */
final class Say {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Say() {}

    static Element paragraph(String text) {
        return Element.of("p", tight(text));
    }

    /** Keeps a percent sign with its number. */
    static String tight(String text) {
        return text.replace(" %", "\u00a0%");
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Writes the ends of an interval of a share, in percent. */
    static String percent(Interval interval) {
        Interval percent = interval.times(100);
        return Numbers.number(percent.low()) + " to " + Numbers.number(percent.high()) + " %";
    }

    /** Writes a name of the scenario as words. */
    static String plain(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    /** Begins a sentence. */
    static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Ends a sentence that may have ended already. */
    static String full(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}

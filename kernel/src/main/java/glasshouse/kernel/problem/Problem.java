package glasshouse.kernel.problem;

import java.util.Locale;

/**
 * One thing that is wrong with what a user gave. Every part but the first may be empty.
 *
 * @param what what was wrong, as in {@code probability out of range}
 * @param value the value as given
 * @param place where it stands
 * @param must what it must be, as in {@code must be between 0 and 1}
 * @param maybe a likely fix, as in {@code false_match_rate}
 */
public record Problem(String what, String value, Place place, String must, String maybe) {
    private static final String INDENT = "  ";

    /**
     * Returns the problem in at most three lines without a final line break: {@code what (value) at place}, then what
     * it must be, then {@code Maybe ...}.
     */
    public String text() {
        StringBuilder text = new StringBuilder(what);
        if (!value.isEmpty()) {
            text.append(" (").append(value).append(')');
        }
        String where = place.toString();
        if (!where.isEmpty()) {
            text.append(" at ").append(where);
        }
        line(text, "must", must);
        line(text, "Maybe", maybe);
        return text.toString();
    }

    private static void line(StringBuilder text, String opening, String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        text.append('\n').append(INDENT);
        boolean opened = sentence.toLowerCase(Locale.ROOT).startsWith(opening.toLowerCase(Locale.ROOT) + " ");
        text.append(opened ? sentence : opening + " " + sentence);
    }
}

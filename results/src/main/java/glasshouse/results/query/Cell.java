package glasshouse.results.query;

import java.math.BigDecimal;
import java.util.Locale;

/** Turns values into text, for files and for a terminal. */
final class Cell {
    private static final char[][] WIDE = {
        {'\u1100', '\u115f'},
        {'\u2e80', '\ua4cf'},
        {'\uac00', '\ud7a3'},
        {'\uf900', '\ufaff'},
        {'\ufe30', '\ufe6f'},
        {'\uff00', '\uff60'},
        {'\uffe0', '\uffe6'}
    };

    private Cell() {}

    /** Writes a value so that a program reads the same value back. */
    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Writes a value for a terminal: line breaks and control characters are shown, never sent. */
    static String shown(Object value) {
        String text = text(value);
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (point == '\n') {
                shown.append("\\n");
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    /** Counts the columns of a terminal that a text takes; most East Asian characters take two. */
    static int width(String text) {
        return text.codePoints().map(Cell::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (point > Character.MAX_VALUE) {
            return 2;
        }
        for (char[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}

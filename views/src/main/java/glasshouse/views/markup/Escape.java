package glasshouse.views.markup;

/** Writes text so that a browser shows it and never obeys it. */
final class Escape {
    private static final char REPLACEMENT = '\ufffd';

    private Escape() {}

    /** Writes text for content and for attributes in double quotes; what no document may hold is replaced. */
    static void append(String text, StringBuilder into) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
            }
        });
    }

    private static boolean isAllowed(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED;
    }
}

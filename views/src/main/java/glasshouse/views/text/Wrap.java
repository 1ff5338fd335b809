package glasshouse.views.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at blanks. */
public final class Wrap {
    /** Columns of a terminal. */
    public static final int WIDTH = 80;

    private Wrap() {}

    /** Breaks a text into lines of at most {@link #WIDTH} columns: the first after one opening, the others after another. */
    public static List<String> of(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}

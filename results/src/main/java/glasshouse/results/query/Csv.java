package glasshouse.results.query;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes an answer as RFC 4180 has it. An empty text is quoted, so that it differs from an absent value. */
final class Csv {
    private static final String LINE_BREAK = "\r\n";

    private Csv() {}

    static long write(Answer answer, Writer out) throws IOException {
        int columns = answer.columns().size();
        for (int c = 0; c < columns; c++) {
            field(answer.columns().get(c).name(), c, out);
        }
        out.write(LINE_BREAK);
        long rows = 0;
        while (answer.next()) {
            for (int c = 0; c < columns; c++) {
                field(answer.value(c), c, out);
            }
            out.write(LINE_BREAK);
            rows++;
        }
        out.flush();
        return rows;
    }

    private static void field(@Nullable Object value, int column, Writer out) throws IOException {
        if (column > 0) {
            out.write(',');
        }
        if (value == null) {
            return;
        }
        String text = Cell.text(value);
        boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
}

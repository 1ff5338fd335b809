package glasshouse.results.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as aligned columns: numbers to the right, texts to the left. Widths come from the first thousand rows, so
 * that a long answer is written while it is computed; a later cell that is wider pushes its line.
 */
final class TextTable {
    private static final int SAMPLE = 1000;
    private static final String GAP = "  ";
    private static final String ABSENT = "null";

    private final List<Answer.Column> columns;
    private final int[] widths;
    private final Writer out;

    private TextTable(List<Answer.Column> columns, Writer out) {
        this.columns = columns;
        this.widths = new int[columns.size()];
        this.out = out;
    }

    static long write(Answer answer, String sentence, Writer out) throws IOException {
        TextTable table = new TextTable(answer.columns(), out);
        List<String> names = answer.columns().stream()
                .map(column -> Cell.shown(column.name()))
                .toList();
        List<List<String>> sample = new ArrayList<>();
        table.widen(names);
        while (sample.size() < SAMPLE && answer.next()) {
            List<String> row = table.row(answer);
            table.widen(row);
            sample.add(row);
        }
        table.line(names);
        table.rule();
        for (List<String> row : sample) {
            table.line(row);
        }
        long rows = sample.size();
        while (rows >= SAMPLE && answer.next()) {
            table.line(table.row(answer));
            rows++;
        }
        out.write("(" + rows + (rows == 1 ? " row; " : " rows; ") + sentence + ")\n");
        out.flush();
        return rows;
    }

    private List<String> row(Answer answer) {
        List<String> row = new ArrayList<>(widths.length);
        for (int c = 0; c < widths.length; c++) {
            @Nullable Object value = answer.value(c);
            row.add(value == null ? ABSENT : Cell.shown(value));
        }
        return row;
    }

    private void widen(List<String> row) {
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.max(widths[c], Cell.width(row.get(c)));
        }
    }

    private void rule() throws IOException {
        List<String> dashes = new ArrayList<>();
        for (int width : widths) {
            dashes.add("-".repeat(width));
        }
        line(dashes);
    }

    private void line(List<String> row) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = row.get(c);
            String padding = " ".repeat(Math.max(0, widths[c] - Cell.width(cell)));
            boolean right = columns.get(c).isNumber();
            line.append(c == 0 ? "" : GAP).append(right ? padding + cell : cell + padding);
        }
        out.write(line.toString().stripTrailing());
        out.write('\n');
    }
}

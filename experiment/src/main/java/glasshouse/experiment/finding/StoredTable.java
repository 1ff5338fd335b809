package glasshouse.experiment.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of an experiment as its file of comma-separated values holds it: its text once, taken apart where it is asked for. */
public final class StoredTable {
    private final List<String> columns;
    private final String text;
    private final int[] starts;

    /**
     * Keeps a text and where its rows begin, that of names left out.
     *
     * @param columns names
     */
    private StoredTable(List<String> columns, String text, int[] starts) {
        this.columns = List.copyOf(columns);
        this.text = text;
        this.starts = starts;
    }

    /**
     * Reads a table; a quoted cell may hold commas, quotes and line breaks.
     *
     * @throws IllegalArgumentException if a row has not as many cells as the first
     */
    public static StoredTable of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Table must have a row of names");
        }
        List<String> columns = new ArrayList<>();
        int at = row(text, 0, columns);
        IntStream.Builder starts = IntStream.builder();
        List<String> row = new ArrayList<>();
        while (at < text.length()) {
            starts.add(at);
            row.clear();
            at = row(text, at, row);
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Row of " + row.size() + " cells must have " + columns.size());
            }
        }
        return new StoredTable(columns, text, starts.build().toArray());
    }

    /** Reads a row into cells; returns where the next one begins. */
    private static int row(String text, int from, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int at = from;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                boolean twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (twice) {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && letter == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && letter == '\n') {
                break;
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return at + 1;
    }

    /** Lists the names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** Counts the rows. */
    public int size() {
        return starts.length;
    }

    /** Lists the cells of a row in the order of the columns. */
    public List<String> row(int row) {
        List<String> cells = new ArrayList<>();
        row(text, starts[row], cells);
        return cells;
    }

    /** Gets a cell. */
    public String text(int row, String column) {
        return row(row).get(place(column));
    }

    /** Returns the place of a column in every row. */
    public int place(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("Column (" + column + ") must be one of " + columns);
        }
        return at;
    }

    /** Gets a number; not a number where the cell is empty. */
    public double number(int row, String column) {
        return number(text(row, column));
    }

    /** Reads a cell as a number; not a number where it is empty. */
    public static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}

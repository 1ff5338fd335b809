package glasshouse.experiment.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of an experiment as its file of comma-separated values holds it.
 *
 * @param columns names
 * @param rows cells in the order of the columns
 */
public record StoredTable(List<String> columns, List<List<String>> rows) {
    /** Keeps copies of the lists. */
    public StoredTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table; a quoted cell may hold commas, quotes and line breaks.
     *
     * @throws IllegalArgumentException if a row has not as many cells as the first
     */
    public static StoredTable of(String text) {
        List<List<String>> rows = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            at = row(text, at, row);
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Table must have a row of names");
        }
        List<String> columns = rows.removeFirst();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Row of " + row.size() + " cells must have " + columns.size());
            }
        }
        return new StoredTable(columns, rows);
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

    /** Counts the rows. */
    public int size() {
        return rows.size();
    }

    /** Gets a cell. */
    public String text(int row, String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("Column (" + column + ") must be one of " + columns);
        }
        return rows.get(row).get(at);
    }

    /** Gets a number; not a number where the cell is empty. */
    public double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}

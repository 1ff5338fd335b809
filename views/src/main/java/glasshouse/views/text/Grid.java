package glasshouse.views.text;

import java.util.ArrayList;
import java.util.List;

/** Aligns cells in columns: words to the left, numbers to the right. Columns as wide as their widest cell. */
public final class Grid {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    /**
     * Starts a grid.
     *
     * @param leftColumns how many columns, from the first, are words; the rest are numbers
     */
    public Grid(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /** Adds a row; a shorter one leaves its last cells empty. */
    public Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Counts the rows. */
    public int size() {
        return rows.size();
    }

    /** Writes the lines, without trailing blanks. */
    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String blanks = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : BETWEEN);
            line.append(column < leftColumns ? cell + blanks : blanks + cell);
        }
        return line.toString().stripTrailing();
    }
}

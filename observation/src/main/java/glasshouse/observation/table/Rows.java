package glasshouse.observation.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table, collected column by column in primitive arrays.
 *
 * <p>Values are set for the row being built, in any order, and {@link #end} closes it; a column not set is absent (null).
 * Nothing is allocated per row but the growth of the arrays. Not safe for several threads: give each its own and
 * {@link #append} them in a fixed order.
 */
public final class Rows {
    private static final int FIRST_CAPACITY = 64;

    private final Table table;
    private final Cells[] cells;
    private int capacity = FIRST_CAPACITY;
    private int size;

    /** Starts an empty buffer for a table. */
    public Rows(Table table) {
        this.table = table;
        List<Cells> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(new Cells(column, FIRST_CAPACITY));
        }
        cells = columns.toArray(new Cells[0]);
    }

    /** Gets the table these rows belong to. */
    public Table table() {
        return table;
    }

    /** Sets a whole number; refused where it does not fit the column's type. */
    public Rows set(int column, long value) {
        cells[column].set(size, value);
        return this;
    }

    /** Sets a floating-point number; it must be finite. */
    public Rows set(int column, double value) {
        cells[column].set(size, value);
        return this;
    }

    /** Sets a text; null makes the value absent. */
    public Rows set(int column, @Nullable String value) {
        if (value == null) {
            return setNull(column);
        }
        cells[column].set(size, value);
        return this;
    }

    /** Sets true or false. */
    public Rows set(int column, boolean value) {
        cells[column].set(size, value);
        return this;
    }

    /** Makes a value absent, which it is until set. */
    public Rows setNull(int column) {
        cells[column].setNull(size);
        return this;
    }

    /** Closes the row being built and starts the next. */
    public void end() {
        size++;
        if (size == capacity) {
            grow(capacity + (capacity >> 1));
        }
    }

    /** Appends all closed rows of another buffer of the same table. */
    public void append(Rows other) {
        if (!other.table.equals(table)) {
            throw new IllegalArgumentException("Rows of " + other.table.name() + " appended to " + table.name());
        }
        int more = other.size;
        if (size + more >= capacity) {
            grow(Math.max(size + more + 1, capacity + (capacity >> 1)));
        }
        for (int c = 0; c < cells.length; c++) {
            cells[c].copyAll(size, more, other.cells[c]);
        }
        size += more;
    }

    /**
     * Appends closed rows of another buffer of the same table, in an order: column by column, which is quicker than row by row.
     *
     * @param order the numbers of rows in the low halves
     * @param from the first place in the order, {@code to} the one after the last
     * @param base the number of the other buffer's first row
     */
    public void append(Rows other, long[] order, int from, int to, int base) {
        if (!other.table.equals(table)) {
            throw new IllegalArgumentException("Rows of " + other.table.name() + " appended to " + table.name());
        }
        int more = to - from;
        if (size + more >= capacity) {
            grow(Math.max(size + more + 1, capacity + (capacity >> 1)));
        }
        for (int place = from; place < to; place++) {
            other.checked((int) order[place] - base);
        }
        for (int c = 0; c < cells.length; c++) {
            cells[c].copy(size, more, other.cells[c], order, from, base);
        }
        size += more;
    }

    private void grow(int wanted) {
        capacity = wanted;
        for (Cells column : cells) {
            column.grow(wanted);
        }
    }

    /** Counts the closed rows. */
    public int size() {
        return size;
    }

    /** Forgets all rows, the one being built too, and keeps the arrays for the next. */
    public void clear() {
        for (Cells column : cells) {
            column.clear(size);
        }
        size = 0;
    }

    /** Gets a whole number of an INT, LONG or BOOL column; 0 where absent. */
    public long integer(int row, int column) {
        return cells[column].integer(checked(row));
    }

    /** Gets a number of any numeric column as floating point; 0 where absent. */
    public double real(int row, int column) {
        return cells[column].real(checked(row));
    }

    /** Gets the text of a TEXT column; null where absent. */
    public @Nullable String text(int row, int column) {
        return cells[column].text(checked(row));
    }

    /** Gets the value of a BOOL column; false where absent. */
    public boolean bool(int row, int column) {
        return cells[column].integer(checked(row)) != 0;
    }

    /** Says whether a value is absent. */
    public boolean isNull(int row, int column) {
        return cells[column].isNull(checked(row));
    }

    private int checked(int row) {
        if (row >= size) {
            throw new IndexOutOfBoundsException("Row " + row + " of " + size + " in table " + table.name());
        }
        return row;
    }
}

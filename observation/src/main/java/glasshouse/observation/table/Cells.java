package glasshouse.observation.table;

import glasshouse.observation.table.Column.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one column: a primitive array of its type, one bit a row for presence, text as dictionary codes. */
final class Cells {
    /** Texts kept over {@link #clear}: enough for every rule, list and city, little enough not to hoard ids. */
    private static final int KEPT_TEXTS = 4096;

    private final Column column;
    private final boolean narrow;
    private long[] present = new long[1];
    private int[] ints = {};
    private long[] longs = {};
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    Cells(Column column, int capacity) {
        this.column = column;
        this.narrow = column.type() != Type.LONG && column.type() != Type.DOUBLE;
        grow(capacity);
    }

    void grow(int capacity) {
        if (narrow) {
            ints = Arrays.copyOf(ints, capacity);
        } else {
            longs = Arrays.copyOf(longs, capacity);
        }
        present = Arrays.copyOf(present, (capacity + 63) >>> 6);
    }

    void clear(int rows) {
        Arrays.fill(present, 0, (rows + 64) >>> 6, 0L);
        if (texts.size() > KEPT_TEXTS) {
            texts.clear();
            codes.clear();
        }
    }

    boolean isNull(int row) {
        return (present[row >>> 6] >>> row & 1L) == 0;
    }

    void setNull(int row) {
        present[row >>> 6] &= ~(1L << row);
    }

    void set(int row, long value) {
        switch (column.type()) {
            case INT -> ints[row] = toInt(value);
            case LONG -> longs[row] = value;
            case DOUBLE -> longs[row] = Double.doubleToRawLongBits((double) value);
            default -> throw wrong("a whole number");
        }
        mark(row);
    }

    void set(int row, double value) {
        if (column.type() != Type.DOUBLE) {
            throw wrong("a floating-point number");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "Value of " + column.name() + " is " + value + ", must be finite; absent values are set to null");
        }
        longs[row] = Double.doubleToRawLongBits(value);
        mark(row);
    }

    void set(int row, String value) {
        if (column.type() != Type.TEXT) {
            throw wrong("text");
        }
        Integer code = codes.get(value);
        if (code == null) {
            code = texts.size();
            texts.add(value);
            codes.put(value, code);
        }
        ints[row] = code;
        mark(row);
    }

    void set(int row, boolean value) {
        if (column.type() != Type.BOOL) {
            throw wrong("true or false");
        }
        ints[row] = value ? 1 : 0;
        mark(row);
    }

    long integer(int row) {
        return switch (column.type()) {
            case INT, BOOL -> isNull(row) ? 0 : ints[row];
            case LONG -> isNull(row) ? 0 : longs[row];
            default -> throw wrong("read as a whole number");
        };
    }

    double real(int row) {
        return column.type() == Type.DOUBLE ? isNull(row) ? 0 : Double.longBitsToDouble(longs[row]) : integer(row);
    }

    @Nullable
    String text(int row) {
        if (column.type() != Type.TEXT) {
            throw wrong("read as text");
        }
        return isNull(row) ? null : texts.get(ints[row]);
    }

    void copy(int row, Cells from, int fromRow) {
        if (from.isNull(fromRow)) {
            setNull(row);
            return;
        }
        switch (column.type()) {
            case TEXT -> set(row, from.texts.get(from.ints[fromRow]));
            case INT, BOOL -> {
                ints[row] = from.ints[fromRow];
                mark(row);
            }
            case LONG, DOUBLE -> {
                longs[row] = from.longs[fromRow];
                mark(row);
            }
        }
    }

    private void mark(int row) {
        present[row >>> 6] |= 1L << row;
    }

    private int toInt(long value) {
        if (value != (int) value) {
            throw new IllegalArgumentException(
                    "Value of " + column.name() + " is " + value + ", must fit 32 bits; declare the column LONG");
        }
        return (int) value;
    }

    private IllegalArgumentException wrong(String offered) {
        return new IllegalArgumentException(
                "Column " + column.name() + " is " + column.type() + ", cannot be " + offered);
    }
}

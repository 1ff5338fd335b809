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

    /** Places for texts last asked for: a power of 2. */
    private static final int RECENT = 64;

    private final Column column;
    /** The column's, kept here as every value written asks for it. */
    private final Type type;

    private final boolean narrow;
    private long[] present = new long[1];
    private int[] ints = {};
    private long[] longs = {};
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    /** Texts last asked for, each where its hash says, and their codes: the same few come again and again. */
    private final @Nullable String[] recent = new String[RECENT];

    private final int[] recentCodes = new int[RECENT];
    /** [code of other cells' text]: the code here, plus 1; 0 where not known. Of those that were last copied from. */
    private int[] translated = {};

    private @Nullable Cells translatedFrom;
    /** How often texts were forgotten, here and by those that were last copied from. */
    private int forgotten;

    private int translatedAt;

    Cells(Column column, int capacity) {
        this.column = column;
        this.type = column.type();
        this.narrow = type != Type.LONG && type != Type.DOUBLE;
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
            Arrays.fill(recent, null);
            translatedFrom = null;
            forgotten++;
        }
    }

    boolean isNull(int row) {
        return (present[row >>> 6] >>> row & 1L) == 0;
    }

    void setNull(int row) {
        present[row >>> 6] &= ~(1L << row);
    }

    void set(int row, long value) {
        switch (type) {
            case INT -> ints[row] = toInt(value);
            case LONG -> longs[row] = value;
            case DOUBLE -> longs[row] = Double.doubleToRawLongBits((double) value);
            default -> throw wrong("a whole number");
        }
        mark(row);
    }

    void set(int row, double value) {
        if (type != Type.DOUBLE) {
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
        if (type != Type.TEXT) {
            throw wrong("text");
        }
        ints[row] = code(value);
        mark(row);
    }

    private int code(String text) {
        int place = text.hashCode() & RECENT - 1;
        if (recent[place] != text) {
            recentCodes[place] = codeOf(text);
            recent[place] = text;
        }
        return recentCodes[place];
    }

    private int codeOf(String text) {
        Integer code = codes.get(text);
        if (code == null) {
            code = texts.size();
            texts.add(text);
            codes.put(text, code);
        }
        return code;
    }

    void set(int row, boolean value) {
        if (type != Type.BOOL) {
            throw wrong("true or false");
        }
        ints[row] = value ? 1 : 0;
        mark(row);
    }

    long integer(int row) {
        return switch (type) {
            case INT, BOOL -> isNull(row) ? 0 : ints[row];
            case LONG -> isNull(row) ? 0 : longs[row];
            default -> throw wrong("read as a whole number");
        };
    }

    double real(int row) {
        return type == Type.DOUBLE ? isNull(row) ? 0 : Double.longBitsToDouble(longs[row]) : integer(row);
    }

    @Nullable
    String text(int row) {
        if (type != Type.TEXT) {
            throw wrong("read as text");
        }
        return isNull(row) ? null : texts.get(ints[row]);
    }

    /** Copies other cells' rows, by the low halves of an order from a place on less a base, to consecutive rows. */
    void copy(int row, int rows, Cells from, long[] order, int first, int base) {
        switch (type) {
            case TEXT -> copyTexts(row, rows, from, order, first, base);
            case INT, BOOL -> {
                for (int i = 0; i < rows; i++) {
                    int fromRow = (int) order[first + i] - base;
                    ints[row + i] = from.ints[fromRow];
                    copyPresence(row + i, from, fromRow);
                }
            }
            case LONG, DOUBLE -> {
                for (int i = 0; i < rows; i++) {
                    int fromRow = (int) order[first + i] - base;
                    longs[row + i] = from.longs[fromRow];
                    copyPresence(row + i, from, fromRow);
                }
            }
        }
    }

    /** Copies texts: one that was copied before is not looked up again. */
    private void copyTexts(int row, int rows, Cells from, long[] order, int first, int base) {
        beginTranslating(from);
        for (int i = 0; i < rows; i++) {
            int fromRow = (int) order[first + i] - base;
            if (!from.isNull(fromRow)) {
                ints[row + i] = translated(from, from.ints[fromRow]);
            }
            copyPresence(row + i, from, fromRow);
        }
    }

    /** Returns the code here of a text with a code there. */
    private int translated(Cells from, int there) {
        int code = translated[there] - 1;
        if (code < 0) {
            code = code(from.texts.get(there));
            translated[there] = code + 1;
        }
        return code;
    }

    /**
     * Begins to translate other cells' codes, unless it was they that were last translated; the room is used again, since it is asked for
     * with every district of each week.
     */
    private void beginTranslating(Cells from) {
        int texts = from.texts.size();
        if (translatedFrom == from && translatedAt == from.forgotten && translated.length >= texts) {
            return;
        }
        if (translated.length < texts) {
            translated = new int[Math.max(texts, 2 * translated.length)];
        } else {
            Arrays.fill(translated, 0);
        }
        translatedFrom = from;
        translatedAt = from.forgotten;
    }

    private void copyPresence(int row, Cells from, int fromRow) {
        long one = from.present[fromRow >>> 6] >>> fromRow & 1L;
        present[row >>> 6] = present[row >>> 6] & ~(1L << row) | one << row;
    }

    /** Copies all of other cells' rows, in their order, to consecutive rows. */
    void copyAll(int row, int rows, Cells from) {
        if (type == Type.TEXT) {
            beginTranslating(from);
            for (int i = 0; i < rows; i++) {
                ints[row + i] = from.isNull(i) ? 0 : translated(from, from.ints[i]);
            }
        } else if (narrow) {
            System.arraycopy(from.ints, 0, ints, row, rows);
        } else {
            System.arraycopy(from.longs, 0, longs, row, rows);
        }
        for (int i = 0; i < rows; ) {
            // Up to the end of a word, here or there.
            int some = Math.min(rows - i, Math.min(64 - (i & 63), 64 - (row + i & 63)));
            long mask = -1L >>> 64 - some;
            long there = from.present[i >>> 6] >>> i & mask;
            present[row + i >>> 6] = present[row + i >>> 6] & ~(mask << row + i) | there << row + i;
            i += some;
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
        return new IllegalArgumentException("Column " + column.name() + " is " + type + ", cannot be " + offered);
    }
}

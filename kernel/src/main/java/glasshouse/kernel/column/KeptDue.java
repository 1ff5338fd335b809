package glasshouse.kernel.column;

import org.jspecify.annotations.Nullable;

/** Finds kept rows by one of their columns, in one pass that looks at nothing else, and moves or removes those that are due. */
final class KeptDue {
    private KeptDue() {}

    /** Returns the first row from one on whose day is from a day on and before another, the number of rows if there is none. */
    static int next(KeptRows rows, int first, int fromDay, int beforeDay) {
        return next(rows, RowShape.DAY, first, fromDay, beforeDay);
    }

    /** Returns the first row from one on whose value in a column is from one on and before another, the number of rows if there is none. */
    static int next(KeptRows rows, int column, int first, int from, int before) {
        rows.close();
        int units = RowShape.width(rows.shape(), column);
        if (units == 0) {
            return from <= 0 && 0 < before ? Math.min(first, rows.size()) : rows.size();
        }
        int row = first;
        while (row < rows.size()) {
            int some = rows.together(row);
            int at = rows.at(row) + RowShape.place(rows.shape(), column);
            int passed = units == 1
                    ? passNarrow(rows.page(row), at, rows.width(), some, from, before)
                    : passWide(rows.page(row), at, rows.width(), some, from, before);
            row += passed;
            if (passed < some) {
                return row;
            }
        }
        return rows.size();
    }

    /** Returns how many of so many values of one unit, which stand so far apart, come before the first within bounds. */
    private static int passNarrow(char[] page, int first, int apart, int some, int from, int before) {
        // What stands for never is before nothing; one comparison, of what lies below the lower bound too, as it wraps
        // around.
        int least = Math.max(from, 0);
        int within = Math.max(0, Math.clamp(before, 0, RowShape.NEVER) - least);
        int at = first;
        for (int passed = 0; passed < some; passed++, at += apart) {
            if (Integer.compareUnsigned(page[at] - least, within) < 0) {
                return passed;
            }
        }
        return some;
    }

    /** Returns the same of values of two units. */
    private static int passWide(char[] page, int first, int apart, int some, int from, int before) {
        int at = first;
        for (int passed = 0; passed < some; passed++, at += apart) {
            int value = page[at + 1] << Character.SIZE | page[at];
            if (value >= from && value < before) {
                return passed;
            }
        }
        return some;
    }

    /** Moves rows that are due to a batch, or forgets them if there is none to move them to. */
    static void move(KeptRows rows, int beforeDay, @Nullable EventBatch into) {
        int row = next(rows, 0, Integer.MIN_VALUE, beforeDay);
        int kept = row;
        while (row < rows.size()) {
            if (into != null) {
                into.addFrom(rows, row);
            }
            int following = next(rows, row + 1, Integer.MIN_VALUE, beforeDay);
            rows.move(row + 1, kept, following - row - 1);
            kept += following - row - 1;
            row = following;
        }
        rows.shorten(kept);
    }
}

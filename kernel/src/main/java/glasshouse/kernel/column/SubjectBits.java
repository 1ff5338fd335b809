package glasshouse.kernel.column;

import java.util.Arrays;

/** Says which subjects have rows, by a bit each: for who asks it of many, most of whom have none. Used again for other rows. */
public final class SubjectBits {
    private long[] bits = new long[16];
    private int first;
    private int subjects;

    /** Creates bits of nobody. */
    public SubjectBits() {}

    /** Turns to rows, which are in order of subject. */
    public void of(KeptRows rows) {
        rows.close();
        int size = rows.size();
        if (size == 0) {
            subjects = 0;
            return;
        }
        first = rows.subject(0);
        subjects = rows.subject(size - 1) - first + 1;
        int words = (subjects - 1 >>> 6) + 1;
        if (words > bits.length) {
            bits = new long[words];
        }
        Arrays.fill(bits, 0, words, 0);
        boolean isNarrow = RowShape.width(rows.shape(), RowShape.SUBJECT) == 1;
        int some;
        for (int row = 0; row < size; row += some) {
            some = rows.together(row);
            if (isNarrow) {
                markPage(rows.page(row), rows.width(), some, rows.distance(first));
            } else {
                markEach(rows, row, row + some);
            }
        }
    }

    private void markPage(char[] page, int width, int rows, int distance) {
        int at = 0;
        for (int row = 0; row < rows; row++, at += width) {
            // The subject stands first in its row.
            int subject = page[at] - distance;
            bits[subject >>> 6] |= 1L << subject;
        }
    }

    private void markEach(KeptRows rows, int from, int to) {
        for (int row = from; row < to; row++) {
            int subject = rows.subject(row) - first;
            bits[subject >>> 6] |= 1L << subject;
        }
    }

    /** Returns 1 if a subject has a row, and 0 otherwise. */
    public int one(int subject) {
        int at = subject - first;
        return at >= 0 && at < subjects ? (int) (bits[at >>> 6] >>> at) & 1 : 0;
    }
}

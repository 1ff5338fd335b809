package glasshouse.engine.exchange;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.TagColumn;
import java.util.Arrays;

/**
 * Packs claims that will wait for long, about nine bytes each: of every column how far it is from what the claim before it, or another column,
 * lets one expect, and nothing where it is just that. They can be added to, and are read from the first to the last.
 */
final class PackedClaims {
    private static final int COLUMNS = 7;
    private static final int MOST_BYTES = 5;
    private static final int FIRST_BYTES = 64;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /** How far origins of one week are from those of the next. */
    private static final int WEEK = (int) Origin.of(0, 1);

    private byte[] bytes = new byte[FIRST_BYTES];
    private int end;
    private int size;
    private final TagColumn tags = new TagColumn(0);

    private int lastSubject;
    private int lastDay;
    private int lastCode;
    private int lastExtra;
    private int lastOrdinal;
    /** Bits of the columns of the claim in hand that are not as expected. */
    private int unexpected;

    /** Returns how many claims there are. */
    int size() {
        return size;
    }

    /** Adds a claim. */
    void add(Claims from, int row) {
        if (end + 1 + COLUMNS * MOST_BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, FIRST_BYTES + bytes.length + (bytes.length >> 2));
        }
        int first = end++;
        unexpected = 0;
        int subject = from.subject(row);
        int day = from.day(row);
        int occurred = from.occurred(row);
        int ordinal = (int) from.origin(row) - expected(occurred);
        put(subject - lastSubject);
        put(day - lastDay);
        put(from.code(row) - lastCode);
        put(from.extra(row) - lastExtra);
        put(day - occurred);
        put(Origin.subject(from.origin(row)) - subject);
        put(ordinal - lastOrdinal);
        bytes[first] = (byte) unexpected;
        tags.copy(size++, from.tags(), row);
        lastSubject = subject;
        lastDay = day;
        lastCode = from.code(row);
        lastExtra = from.extra(row);
        lastOrdinal = ordinal;
    }

    /** Returns what the lower half of the origin of something that happened on a day is near to. */
    private static int expected(int day) {
        return Math.floorDiv(day, Week.DAYS) * WEEK;
    }

    /** Writes the next column: a bit that says whether there is a difference, and seven bits of it a byte, its sign the lowest. */
    private void put(int difference) {
        unexpected <<= 1;
        if (difference == 0) {
            return;
        }
        unexpected |= 1;
        int left = difference << 1 ^ difference >> Integer.SIZE - 1;
        while (left >>> BITS != 0) {
            bytes[end++] = (byte) (left | MORE);
            left >>>= BITS;
        }
        bytes[end++] = (byte) left;
    }

    /** Appends copies of all claims to a batch. */
    void copy(Claims into) {
        Reading reading = new Reading(bytes);
        int subject = 0;
        int day = 0;
        int code = 0;
        int extra = 0;
        int ordinal = 0;
        for (int claim = 0; claim < size; claim++) {
            reading.next();
            subject += reading.column();
            day += reading.column();
            code += reading.column();
            extra += reading.column();
            int occurred = day - reading.column();
            int ofOrigin = subject + reading.column();
            ordinal += reading.column();
            long origin = (long) ofOrigin << Integer.SIZE | Integer.toUnsignedLong(ordinal + expected(occurred));
            int row = into.add(subject, day, code, extra, occurred, origin);
            into.tags().copy(row, tags, claim);
        }
    }

    /** Reads differences one after the other. */
    private static final class Reading {
        private final byte[] bytes;
        private int place;
        private int unexpected;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Goes on to the next claim. */
        void next() {
            unexpected = bytes[place++] << Integer.SIZE - COLUMNS;
        }

        /** Returns the difference of the next column. */
        int column() {
            boolean none = unexpected >= 0;
            unexpected <<= 1;
            if (none) {
                return 0;
            }
            int shift = 0;
            int value = 0;
            byte read;
            do {
                read = bytes[place++];
                value |= (read & MORE - 1) << shift;
                shift += BITS;
            } while (read < 0);
            return value >>> 1 ^ -(value & 1);
        }
    }
}

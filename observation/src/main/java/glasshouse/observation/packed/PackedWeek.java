package glasshouse.observation.packed;

import java.util.Arrays;

/**
 * Packs the counts of one week that are not zero into bytes: for each how far its cell lies from the one before, and its
 * value, both in groups of 7 bits, the lowest first; signs are in the lowest bit. Two to three bytes a count instead of twelve.
 */
public final class PackedWeek {
    private static final int GROUP_BITS = 7;
    private static final int MORE = 1 << GROUP_BITS;
    private static final int MOST_BYTES = 10;

    private byte[] room = new byte[64];
    private int end;
    private int before = -1;

    /** Packs a count, unless it is zero; cells must come in ascending order. */
    public void put(int cell, long count) {
        if (count != 0) {
            put(cell - before);
            put(count << 1 ^ count >> (Long.SIZE - 1));
            before = cell;
        }
    }

    /** Returns the bytes of what was put since the last week; they are the caller's own. */
    public byte[] pack() {
        byte[] packed = Arrays.copyOf(room, end);
        end = 0;
        before = -1;
        return packed;
    }

    private void put(long number) {
        if (end + MOST_BYTES > room.length) {
            room = Arrays.copyOf(room, room.length * 2);
        }
        long left = number;
        while ((left & -MORE) != 0) {
            room[end++] = (byte) (left | MORE);
            left >>>= GROUP_BITS;
        }
        room[end++] = (byte) left;
    }

    /** Goes through a packed week's counts in order of their cells. */
    public static final class Reader {
        private final byte[] packed;
        private int at;
        private int cell = -1;
        private long value;

        /** Starts before the first count. */
        public Reader(byte[] packed) {
            this.packed = packed;
        }

        /** Turns to the next count; returns false if there is none. */
        public boolean next() {
            if (at == packed.length) {
                return false;
            }
            cell += (int) take();
            long turned = take();
            value = turned >>> 1 ^ -(turned & 1);
            return true;
        }

        public int cell() {
            return cell;
        }

        public long value() {
            return value;
        }

        private long take() {
            long number = 0;
            for (int shift = 0; ; shift += GROUP_BITS) {
                byte next = packed[at++];
                number |= (long) (next & (MORE - 1)) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}

package glasshouse.observation.metric;

import java.util.Arrays;

/**
 * Packs the counts of one week that are not zero into bytes: how many, then for each how far its cell lies from the one
 * before, and its value, both in groups of 7 bits, the lowest first; signs are in the lowest bit. Three bytes a count
 * instead of twelve.
 */
final class PackedWeek {
    private static final int GROUP_BITS = 7;
    private static final int MORE = 1 << GROUP_BITS;
    private static final int MOST_BYTES = 10;

    private byte[] room = new byte[64];
    private int end;

    /** Packs the counts that are not zero; returns bytes of their own. */
    byte[] pack(long[] counts) {
        end = 0;
        int n = 0;
        for (long count : counts) {
            n += count != 0 ? 1 : 0;
        }
        put(n);
        int before = -1;
        for (int cell = 0; cell < counts.length; cell++) {
            long count = counts[cell];
            if (count != 0) {
                put(cell - before);
                put(count << 1 ^ count >> (Long.SIZE - 1));
                before = cell;
            }
        }
        return Arrays.copyOf(room, end);
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
    static final class Reader {
        private final byte[] packed;
        private final int size;
        private int at;
        private int left;
        private int cell = -1;
        private long value;

        Reader(byte[] packed) {
            this.packed = packed;
            this.size = (int) take();
            this.left = size;
        }

        /** Returns how many counts there are. */
        int size() {
            return size;
        }

        /** Turns to the next count; returns false if there is none. */
        boolean next() {
            if (left == 0) {
                return false;
            }
            left--;
            cell += (int) take();
            long turned = take();
            value = turned >>> 1 ^ -(turned & 1);
            return true;
        }

        int cell() {
            return cell;
        }

        long value() {
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

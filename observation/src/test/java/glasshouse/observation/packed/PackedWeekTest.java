package glasshouse.observation.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedWeekTest {
    private static long[] unpacked(byte[] packed, int cells) {
        long[] counts = new long[cells];
        PackedWeek.Reader reader = new PackedWeek.Reader(packed);
        while (reader.next()) {
            counts[reader.cell()] = reader.value();
        }
        return counts;
    }

    private static byte[] packed(PackedWeek packing, long... counts) {
        for (int cell = 0; cell < counts.length; cell++) {
            packing.put(cell, counts[cell]);
        }
        return packing.pack();
    }

    @Test
    void counts_of_every_size_and_sign_come_back() {
        long[] counts = new long[300];
        for (int bit = 0; bit < Long.SIZE; bit++) {
            counts[2 * bit] = 1L << bit;
            counts[2 * bit + 1] = -(1L << bit);
        }
        counts[130] = Long.MAX_VALUE;
        counts[299] = 7;
        assertThat(unpacked(packed(new PackedWeek(), counts), counts.length)).isEqualTo(counts);
    }

    @Test
    void cells_far_apart_come_back() {
        long[] counts = new long[200_000];
        counts[0] = 1;
        counts[199_999] = -1;
        assertThat(unpacked(packed(new PackedWeek(), counts), counts.length)).isEqualTo(counts);
    }

    @Test
    void a_week_in_which_nothing_happened_is_no_byte() {
        assertThat(packed(new PackedWeek(), new long[100])).isEmpty();
        assertThat(unpacked(packed(new PackedWeek(), new long[100]), 100)).containsOnly(0);
    }

    @Test
    void a_packed_week_is_not_changed_by_the_next() {
        PackedWeek packing = new PackedWeek();
        byte[] first = packed(packing, 1, 0, 3);
        packed(packing, 9, 9, 9);
        assertThat(unpacked(first, 3)).containsExactly(1, 0, 3);
    }
}

package glasshouse.engine.exchange;

import java.util.Arrays;

/** Holds the slots of waiting claims and, beside each, what comes first of its order: in pages, which do not move as it grows. */
final class SlotHeap {
    private static final int PAGE_BITS = 9;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int IN_PAGE = PAGE - 1;
    private static final int FIRST_PAGES = 4;

    private int[][] slots = new int[FIRST_PAGES][];
    private long[][] keys = new long[FIRST_PAGES][];

    /** Returns the slot at a place. */
    int slot(int place) {
        return slots[place >>> PAGE_BITS][place & IN_PAGE];
    }

    /** Returns what comes first of the order of the slot at a place. */
    long key(int place) {
        return keys[place >>> PAGE_BITS][place & IN_PAGE];
    }

    /** Puts a slot at a place: one that was used, or the next one. */
    void put(int place, int slot, long key) {
        int page = place >>> PAGE_BITS;
        if (page == slots.length) {
            slots = Arrays.copyOf(slots, page * 2);
            keys = Arrays.copyOf(keys, page * 2);
        }
        if (slots[page] == null) {
            slots[page] = new int[PAGE];
            keys[page] = new long[PAGE];
        }
        slots[page][place & IN_PAGE] = slot;
        keys[page][place & IN_PAGE] = key;
    }

    /** Exchanges what is at two places. */
    void swap(int a, int b) {
        int slot = slot(a);
        long key = key(a);
        put(a, slot(b), key(b));
        put(b, slot, key);
    }
}

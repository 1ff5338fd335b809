package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;

/** Keeps announced listings: what each will rest on is packed as points (16 bits), act (8 bits) and how it starts (8 bits). */
final class Announced {
    private static final int EIGHT_BITS = 0xff;
    private static final int MOST_POINTS = Short.MAX_VALUE;

    private Announced() {}

    static void put(EventBatch announced, int place, EventBatch from, int row, int list, int begins) {
        announced.insert(place);
        announced.set(place, from, row);
        announced.setCode(place, list);
        announced.setDay(place, begins);
    }

    static void rest(EventBatch announced, int row, int what, int act, int points) {
        int bounded = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points));
        announced.setExtra(row, bounded << 16 | act << 8 | what);
    }

    static int what(int rest) {
        return rest & EIGHT_BITS;
    }

    static int act(int rest) {
        return rest >>> 8 & EIGHT_BITS;
    }

    static int points(int rest) {
        return rest >> 16;
    }
}

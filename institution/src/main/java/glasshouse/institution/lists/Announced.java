package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;

/**
 * Keeps announced listings: what each will rest on is packed as points (16 bits; steps, where it comes of somebody else's), act
 * (8 bits) and how it starts (8 bits, two of them for listings that follow another).
 */
final class Announced {
    private static final int FOUR_BITS = 0xf;
    private static final int JOINT = 1 << 4;
    private static final int ENDS_WITH_FIRST = 1 << 5;
    private static final int EIGHT_BITS = 0xff;
    private static final int SIXTEEN_BITS = 0xffff;
    private static final int MOST_POINTS = Short.MAX_VALUE;
    /** Added to the day of what is put off: beyond any horizon. */
    private static final int SUSPENDED = 1 << 28;

    private Announced() {}

    /** Packs what a listing that starts in some way will rest on. */
    static int rest(Roll.Start start) {
        int joint = Listings.isJoint(start.joined()) ? JOINT : 0;
        int ends = Listings.endsWithFirst(start.joined()) ? ENDS_WITH_FIRST : 0;
        int points = isByTie(start.what()) ? Listings.steps(start.joined()) : bounded(start.points());
        return points << 16 | start.act() << 8 | ends | joint | start.what();
    }

    private static int bounded(int points) {
        return Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points));
    }

    /** Puts off what is announced until it is resumed. */
    static void suspend(KeptRows announced, EventBatch from, int row, int list) {
        int at = announced.find(from.subject(row), list);
        if (at >= 0 && announced.origin(at) == from.origin(row) && announced.day(at) < SUSPENDED) {
            announced.setDay(at, announced.day(at) + SUSPENDED);
        }
    }

    /** Lets what was put off begin on its day, or next week if that is over. */
    static void resume(KeptRows announced, EventBatch from, int row, int list, int nextWeek) {
        int at = announced.find(from.subject(row), list);
        if (at >= 0 && announced.origin(at) == from.origin(row) && announced.day(at) >= SUSPENDED) {
            announced.setDay(at, Math.max(announced.day(at) - SUSPENDED, nextWeek));
        }
    }

    /** Returns the day on which an announced listing is to begin, put off or not. */
    static int begins(KeptRows announced, int row) {
        int day = announced.day(row);
        return day < SUSPENDED ? day : day - SUSPENDED;
    }

    /** Adds to the points that an announced listing will rest on. */
    static void take(KeptRows announced, int row, int points) {
        int rest = announced.extra(row);
        if (isByTie(what(rest))) {
            return;
        }
        announced.setExtra(row, bounded(points(rest) + points) << 16 | rest & SIXTEEN_BITS);
    }

    static int what(int rest) {
        return rest & FOUR_BITS;
    }

    static boolean isJoint(int rest) {
        return (rest & JOINT) != 0;
    }

    static boolean endsWithFirst(int rest) {
        return (rest & ENDS_WITH_FIRST) != 0;
    }

    static int act(int rest) {
        return rest >>> 8 & EIGHT_BITS;
    }

    static int points(int rest) {
        return isByTie(what(rest)) ? 0 : rest >> 16;
    }

    /** Returns how many steps an announced listing that comes of somebody else's is from the one that began for its own reasons. */
    static int steps(int rest) {
        return isByTie(what(rest)) ? rest >>> 16 : 0;
    }

    /** Says whether an announced listing comes of somebody else's and ends with that. */
    static boolean isLetGo(int rest) {
        return isByTie(what(rest)) && endsWithFirst(rest);
    }

    private static boolean isByTie(int what) {
        return what == ListingEvents.STARTED_BY_TIE;
    }
}

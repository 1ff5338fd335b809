package glasshouse.views.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for the names of points so that no name lies on another, on a point, or outside the picture, as far as there is room:
 * nearest places first, names in their order. The same points get the same places.
 */
final class Labels {
    private static final double HEIGHT = 14;
    private static final double GAP = 8;
    private static final double[] AWAY = {0, 12, 26, 42, 60, 80, 104};
    private static final double[][] WAYS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -0.8}, {1, 0.8}, {-1, -0.8}, {-1, 0.8}
    };

    private final double width;
    private final double top;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    /** Places names between the left edge and a width, a top and a bottom. */
    Labels(double width, double top, double bottom) {
        this.width = width;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * A stretch of the page.
     *
     * @param left left edge
     * @param top upper edge
     * @param right right edge
     * @param bottom lower edge
     */
    record Box(double left, double top, double right, double bottom) {
        /** Says whether two share any room. */
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * Where a name stands.
     *
     * @param box the room that it takes
     * @param far whether it is so far from its point that a line must lead there
     */
    record Place(Box box, boolean far) {
        /** Returns where its letters begin. */
        double x() {
            return box.left();
        }

        /** Returns the line on which its letters stand. */
        double y() {
            return box.bottom() - 3;
        }
    }

    /** Keeps names off a stretch of the page, such as that of a point. */
    void keepOff(Box box) {
        taken.add(box);
    }

    /** Keeps names off a point of this radius. */
    void keepOffPoint(double x, double y, double radius) {
        keepOff(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Finds a place for the name of a point; the nearest one, though it lies on something, where no room is left. */
    Place place(double x, double y, String name) {
        double room = Ink.room(name);
        for (double away : AWAY) {
            for (double[] way : WAYS) {
                Box box = box(x, y, room, way, away);
                if (isFree(box)) {
                    taken.add(box);
                    return new Place(box, away > 0);
                }
            }
        }
        Box box = box(x, y, room, WAYS[0], 0);
        taken.add(box);
        return new Place(box, false);
    }

    private static Box box(double x, double y, double room, double[] way, double away) {
        double middle = y + way[1] * (away + (way[0] == 0 ? GAP + HEIGHT / 2 : GAP / 2));
        double left = way[0] == 0 ? x - room / 2 : way[0] > 0 ? x + GAP + away : x - GAP - away - room;
        return new Box(left, middle - HEIGHT / 2, left + room, middle + HEIGHT / 2);
    }

    private boolean isFree(Box box) {
        boolean inside = box.left() >= 0 && box.right() <= width && box.top() >= top && box.bottom() <= bottom;
        return inside && taken.stream().noneMatch(box::meets);
    }
}

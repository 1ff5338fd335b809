package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;

/** Keeps, while a listing waits for its decision, the points that its record took. */
final class Waiting {
    private Waiting() {}

    static void put(EventBatch sought, EventBatch from, int row, int list, int points) {
        if (points == 0) {
            return;
        }
        int at = sought.find(from.subject(row), list);
        int place = at >= 0 ? firstOf(sought, at) : -at - 1;
        while (isOf(sought, place, from.subject(row), list) && sought.origin(place) < from.origin(row)) {
            place++;
        }
        sought.insert(place);
        sought.set(place, from, row);
        sought.setCode(place, list);
        sought.setExtra(place, points);
    }

    /** Returns the points and forgets them; 0 where there were none. */
    static int take(EventBatch sought, int subject, int list, long origin) {
        int at = sought.find(subject, list);
        if (at < 0) {
            return 0;
        }
        for (int row = firstOf(sought, at); isOf(sought, row, subject, list); row++) {
            if (sought.origin(row) == origin) {
                int points = sought.extra(row);
                sought.remove(row);
                return points;
            }
        }
        return 0;
    }

    private static int firstOf(EventBatch sought, int row) {
        int first = row;
        while (first > 0 && isOf(sought, first - 1, sought.subject(row), sought.code(row))) {
            first--;
        }
        return first;
    }

    private static boolean isOf(EventBatch sought, int row, int subject, int list) {
        return row < sought.size() && sought.subject(row) == subject && sought.code(row) == list;
    }
}

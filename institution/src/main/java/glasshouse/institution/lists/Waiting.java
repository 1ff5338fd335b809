package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;

/** Keeps, while a listing waits for its decision, the points that its record took. */
final class Waiting {
    private Waiting() {}

    static void put(KeptRows sought, EventBatch from, int row, int list, int points) {
        if (points == 0) {
            return;
        }
        int at = sought.find(from.subject(row), list);
        int place = at >= 0 ? firstOf(sought, at) : -at - 1;
        while (isOf(sought, place, from.subject(row), list) && sought.origin(place) < from.origin(row)) {
            place++;
        }
        sought.insertFrom(place, from, row, from.day(row), list, points);
    }

    /** Returns the points and forgets them; 0 where there were none. */
    static int take(KeptRows sought, int subject, int list, long origin) {
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

    private static int firstOf(KeptRows sought, int row) {
        int first = row;
        while (first > 0 && isOf(sought, first - 1, sought.subject(row), sought.code(row))) {
            first--;
        }
        return first;
    }

    private static boolean isOf(KeptRows sought, int row, int subject, int list) {
        return row < sought.size() && sought.subject(row) == subject && sought.code(row) == list;
    }
}

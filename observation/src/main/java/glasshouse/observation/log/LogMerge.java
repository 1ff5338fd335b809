package glasshouse.observation.log;

import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges one week's rows of several threads in order of subject. The rows of one subject come from one thread, in the order
 * of the phases, so the merged order does not depend on who computed which district.
 */
public final class LogMerge {
    private LogMerge() {}

    /** Moves the rows of all threads' logs into a log, ordered by subject; empties the threads' logs. */
    public static void merge(List<Log> threads, Log into) {
        List<Rows> parts = new ArrayList<>(threads.size());
        for (int table = 0; table < into.buffers().size(); table++) {
            parts.clear();
            for (Log thread : threads) {
                parts.add(thread.buffers().get(table));
            }
            merge(parts, into.buffers().get(table), into);
        }
    }

    private static void merge(List<Rows> parts, Rows into, Log room) {
        int total = 0;
        for (Rows part : parts) {
            total += part.size();
        }
        if (total == 0) {
            return;
        }
        long[] order = room.orderRoom(total);
        if (order(parts, order)) {
            parts.forEach(into::append);
        } else {
            Arrays.sort(order, 0, total);
            for (int place = 0; place < total; ) {
                place = appendOfOne(parts, order, place, total, into);
            }
        }
        parts.forEach(Rows::clear);
    }

    /** Writes the subjects of all rows, each with the number of its row; says whether they are in order, as listings of one thread are. */
    private static boolean order(List<Rows> parts, long[] order) {
        int next = 0;
        long before = 0;
        boolean inOrder = true;
        for (Rows part : parts) {
            for (int row = 0; row < part.size(); row++) {
                long subject = part.integer(row, 0);
                inOrder &= subject >= before;
                before = subject;
                order[next] = subject << 32 | next;
                next++;
            }
        }
        return inOrder;
    }

    /** Appends, from a place in the order on, the rows that come from the same part; returns the place after them. */
    private static int appendOfOne(List<Rows> parts, long[] order, int place, int total, Rows into) {
        int number = 0;
        int base = 0;
        while ((int) order[place] >= base + parts.get(number).size()) {
            base += parts.get(number++).size();
        }
        Rows part = parts.get(number);
        int end = place + 1;
        while (end < total && (int) order[end] >= base && (int) order[end] < base + part.size()) {
            end++;
        }
        into.append(part, order, place, end, base);
        return end;
    }
}

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
        int next = 0;
        int base = 0;
        for (Rows part : parts) {
            for (int row = 0; row < part.size(); row++) {
                order[next++] = part.integer(row, 0) << 32 | (base + row);
            }
            base += part.size();
        }
        Arrays.sort(order, 0, total);
        for (int place = 0; place < total; place++) {
            appendRow(parts, (int) order[place], into);
        }
        parts.forEach(Rows::clear);
    }

    private static void appendRow(List<Rows> parts, int numbered, Rows into) {
        int row = numbered;
        for (int number = 0; number < parts.size(); number++) {
            Rows part = parts.get(number);
            if (row < part.size()) {
                into.append(part, row);
                return;
            }
            row -= part.size();
        }
    }
}

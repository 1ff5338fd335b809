package glasshouse.results.law;

import java.util.List;
import java.util.Map;

/**
 * Holds what became of a law in a run.
 *
 * @param law the law
 * @param finding whether it holds
 * @param why why it was skipped; empty otherwise
 * @param rows rows of the table that it is about
 * @param offending how many rows offend
 * @param first the first of them, by column; absent values left out
 */
public record Verdict(
        Law law, Finding finding, String why, long rows, long offending, List<Map<String, Object>> first) {
    /** Says what was found. */
    public enum Finding {
        /** No row offends. */
        HOLDS,
        /** Some row offends. */
        FAILS,
        /** The run does not have what the law speaks of; nothing is known. */
        SKIPPED
    }

    /** Keeps a copy of the rows. */
    public Verdict {
        first = List.copyOf(first);
    }
}

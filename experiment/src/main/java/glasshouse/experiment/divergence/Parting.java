package glasshouse.experiment.divergence;

import java.util.List;

/**
 * Says in which week something of a subject's own life first differed, and what.
 *
 * @param week the week
 * @param subject who
 * @param before what the first world has and the other has not
 * @param after what the other has and the first has not
 */
public record Parting(int week, Subject subject, List<Line> before, List<Line> after) {
    /** Returns the first day on which a line differs. */
    public int day() {
        return Math.min(first(before), first(after));
    }

    private static int first(List<Line> lines) {
        return lines.stream().mapToInt(Line::recorded).min().orElse(Integer.MAX_VALUE);
    }
}

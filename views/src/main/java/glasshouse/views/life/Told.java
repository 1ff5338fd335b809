package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds what is told in one sentence: a line of a life, or entries that went on in the same way.
 *
 * @param lines as the ledger has them, at least one
 * @param date of the day on which the first came about
 * @param sentence what happened
 * @param isFalse whether it rests on something false
 * @param in in which lives it happened
 */
public record Told(List<LifeLine> lines, LocalDate date, String sentence, boolean isFalse, In in) {
    /** Says in which lives a line is. */
    public enum In {
        /** In both, or there is but one. */
        BOTH,
        /** In the run's alone. */
        BASELINE,
        /** Under the other regime alone. */
        TWIN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps a copy of the lines. */
    public Told {
        lines = List.copyOf(lines);
    }

    /** Returns the first line. */
    public LifeLine line() {
        return lines.getFirst();
    }

    /** Writes the ids of the root events. */
    public String causes() {
        return lines.stream().map(line -> line.cause().text()).distinct().collect(Collectors.joining(", "));
    }
}

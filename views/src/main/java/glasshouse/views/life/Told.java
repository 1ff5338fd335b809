package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Holds one line as it is told.
 *
 * @param line as the ledger has it
 * @param date of the day on which it came about
 * @param sentence what happened
 * @param in which lives it happened
 */
record Told(LifeLine line, LocalDate date, String sentence, In in) {
    /** Says in which lives a line is. */
    enum In {
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

    /** Tells one life. */
    static List<Told> of(Life life) {
        return lines(life, life.lines(), In.BOTH);
    }

    /** Tells two lives of one subject, each line once, in order of day; at the same day what both have comes first. */
    static List<Told> of(Life baseline, Life twin) {
        List<LifeLine> left = new ArrayList<>(twin.lines());
        List<LifeLine> both = new ArrayList<>();
        List<LifeLine> alone = new ArrayList<>();
        for (LifeLine line : baseline.lines()) {
            (left.remove(line) ? both : alone).add(line);
        }
        List<Told> told = new ArrayList<>(lines(baseline, both, In.BOTH));
        told.addAll(lines(baseline, alone, In.BASELINE));
        told.addAll(lines(twin, left, In.TWIN));
        told.sort(Comparator.comparing(Told::date));
        return told;
    }

    private static List<Told> lines(Life life, List<LifeLine> lines, In in) {
        Sentences sentences = new Sentences(life);
        return lines.stream()
                .map(line -> new Told(line, life.horizon().dateOf(line.recorded()), sentences.of(line), in))
                .toList();
    }
}

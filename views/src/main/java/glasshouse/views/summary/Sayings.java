package glasshouse.views.summary;

import glasshouse.experiment.summary.Summary;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Says what a run lets one say and what not: always the main limits, then as many caveats as there is room for. */
final class Sayings {
    private static final String DASH = "  - ";
    private static final String UNDER_DASH = "    ";

    private Sayings() {}

    /** Writes at most so many lines, but never fewer than the main limits take. */
    static List<String> lines(Summary summary, int most) {
        List<String> lines = new ArrayList<>(Wrap.of("", "", limits(summary)));
        int told = 0;
        for (String caveat : summary.caveats()) {
            List<String> wrapped = Wrap.of(DASH, UNDER_DASH, caveat);
            boolean last = told == summary.caveats().size() - 1;
            if (lines.size() + wrapped.size() + (last ? 0 : 1) > most) {
                break;
            }
            lines.addAll(wrapped);
            told++;
        }
        int more = summary.caveats().size() - told;
        if (more > 0) {
            lines.add(DASH + Numbers.count(more, "more caveat") + " in summary.json");
        }
        return lines;
    }

    private static String limits(Summary summary) {
        StringBuilder limits =
                new StringBuilder("This lets one say how often such rules and errors, in this synthetic society,"
                        + " list whom and how wrongly. It does not let one say what happened in any real place: ");
        limits.append(Numbers.count(summary.label().assumedParameters()))
                .append(" of ")
                .append(Numbers.count(summary.label().parameters(), "number"))
                .append(" are assumed, nobody is born, dies or moves");
        int unseen = summary.unseen().size();
        if (unseen > 0) {
            limits.append(", and ")
                    .append(Numbers.count(unseen, "part"))
                    .append(" of the published rulebook ")
                    .append(unseen == 1 ? "is" : "are")
                    .append(" missing, unseen by us");
        }
        return limits.append('.').toString();
    }
}

package glasshouse.views.summary;

import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.experiment.figure.PatrolFigures;
import glasshouse.experiment.figure.PatrolFigures.Seen;
import glasshouse.experiment.figure.PatrolFigures.Sent;
import glasshouse.views.text.Numbers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Says where inspections went beside where the acts were, what patrols wrote down, and what audits found. */
final class Inspected {
    private static final int THOUSAND = 1000;
    private static final int MOST = 2;

    private Inspected() {}

    /** Says of each risk model which area had most beyond its share of the acts; empty where none has areas. */
    static String sent(PatrolFigures figures) {
        SequencedMap<String, Sent> worst = new LinkedHashMap<>();
        for (Sent sent : figures.sent()) {
            worst.merge(sent.model(), sent, (one, other) -> beyond(other) > beyond(one) ? other : one);
        }
        return worst.values().stream()
                .limit(MOST)
                .map(sent -> "of those sent by " + sent.model() + " " + share(sent.inspections()) + " went to "
                        + sent.area() + ", for " + share(sent.acts()) + " of the acts")
                .collect(Collectors.joining("; "));
    }

    private static double beyond(Sent sent) {
        return sent.inspections() - sent.acts();
    }

    private static String share(double share) {
        return Numbers.share(Math.round(share * THOUSAND), THOUSAND);
    }

    /** Says what patrols of the busiest kinds wrote down; empty where nobody did. */
    static String seen(PatrolFigures figures) {
        return figures.seen().stream()
                .filter(seen -> seen.sightings() > 0)
                .sorted(Comparator.comparingLong(Seen::sightings).reversed())
                .limit(MOST)
                .map(seen -> Numbers.count(seen.sightings(), "sighting") + " by " + seen.channel())
                .collect(Collectors.joining(", "));
    }

    /** Says what audits of the most frequent kinds came to; empty where none was done. */
    static String audits(List<InspectionFigures> figures) {
        return figures.stream()
                .filter(audits -> audits.done() > 0)
                .sorted(Comparator.comparingLong(InspectionFigures::done).reversed())
                .limit(MOST)
                .map(audits -> Numbers.count(audits.done()) + " by " + audits.inspection() + ", "
                        + Numbers.share(audits.found(), audits.done()) + " found something, "
                        + Numbers.share(audits.foundWrongly(), audits.found()) + " of it wrongly")
                .collect(Collectors.joining("; "));
    }
}

package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.institution.lists.ListSettings;
import java.util.Map;

/** Looks for lists whose scores overlap, so that one is on both, and for lists that repeat another's. */
public final class Thresholds implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        for (Map.Entry<String, ListSettings> one : ground.regime().lists().entrySet()) {
            for (Map.Entry<String, ListSettings> other : ground.regime().lists().entrySet()) {
                overlap(ground, one, other, findings);
                if (one.getKey().compareTo(other.getKey()) < 0) {
                    repeat(ground, one, other, findings);
                }
            }
        }
    }

    /** A redlist that begins below where a blacklist ends. */
    private static void overlap(
            Ground ground,
            Map.Entry<String, ListSettings> red,
            Map.Entry<String, ListSettings> black,
            Findings findings) {
        if (red.getValue().colour() != ListSettings.Colour.RED
                || black.getValue().colour() != ListSettings.Colour.BLACK
                || red.getValue().scoreFrom().isEmpty()
                || black.getValue().scoreBelow().isEmpty()) {
            return;
        }
        int from = red.getValue().scoreFrom().get();
        int below = black.getValue().scoreBelow().get();
        if (from < below) {
            String path = "lists." + red.getKey() + ".score_from";
            findings.tell(
                    FindingKind.OVERLAP,
                    ground,
                    path,
                    "Scores from %d to %d are on redlist %s and on blacklist %s"
                            .formatted(from, below - 1, red.getKey(), black.getKey()),
                    Reform.titled("The redlist begins where the blacklist ends").set(ground, path, "" + below));
        }
    }

    private static void repeat(
            Ground ground,
            Map.Entry<String, ListSettings> one,
            Map.Entry<String, ListSettings> other,
            Findings findings) {
        ListSettings first = one.getValue();
        ListSettings second = other.getValue();
        boolean same = first.colour() == second.colour()
                && (first.scoreBelow().isPresent() && first.scoreBelow().equals(second.scoreBelow())
                        || first.scoreFrom().isPresent() && first.scoreFrom().equals(second.scoreFrom()));
        if (!same) {
            return;
        }
        boolean below = first.scoreBelow().isPresent();
        String path = "lists." + other.getKey() + (below ? ".score_below" : ".score_from");
        Reform reform = Reform.titled("Nobody comes on " + other.getKey() + " by the score")
                .remove(ground, path)
                .set(ground, "lists." + other.getKey() + ".renewed", "false");
        boolean bare = second.acts().isEmpty();
        findings.tell(
                FindingKind.REPEAT,
                ground,
                path,
                "Lists %s and %s have one criterion: a score %s"
                        .formatted(
                                one.getKey(),
                                other.getKey(),
                                below
                                        ? "below " + first.scoreBelow().get()
                                        : "from " + first.scoreFrom().get()),
                bare ? reform.set(ground, "lists." + other.getKey() + ".by_other_lists", "true") : reform);
    }
}

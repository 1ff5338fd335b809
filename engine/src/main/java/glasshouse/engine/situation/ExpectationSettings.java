package glasshouse.engine.situation;

import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;

/** Settings of what must come of a situation: a score or a range of scores, a grade, lists. */
@Section(doc = "What must come of a situation: a score, a grade, lists one is on or not on.")
public record ExpectationSettings(
        @Setting(doc = "The score; not said: any.", unit = "points")
        Optional<Points> score,

        @Setting(
                doc = "Least score, where a rule leaves something to discretion: whoever the official is.",
                unit = "points")
        Optional<Points> scoreFrom,

        @Setting(doc = "Highest score, in the same case.", unit = "points")
        Optional<Points> scoreTo,

        @Setting(doc = "The grade; empty for any.", byDefault = "''")
        String grade,

        @Setting(doc = "Lists that the subject is on.", byDefault = "[]")
        List<String> on,

        @Setting(doc = "Lists that the subject is not on.", byDefault = "[]")
        List<String> notOn)
        implements Checked {
    @Override
    public void check(Checks checks) {
        boolean ranged = scoreFrom.isPresent() || scoreTo.isPresent();
        if (score.isEmpty() && !ranged && grade.isEmpty() && on.isEmpty() && notOn.isEmpty()) {
            checks.problem(
                    "",
                    "expectation",
                    "none",
                    "must have score, grade, on or not_on",
                    "a situation that expects nothing tests nothing");
        }
        if (score.isPresent() && ranged) {
            checks.problem("score", "score beside a range", "" + score.get().value(), "must stand alone", "");
        }
        if (scoreFrom.isPresent() != scoreTo.isPresent()) {
            checks.problem(
                    scoreFrom.isPresent() ? "score_from" : "score_to",
                    "half a range",
                    "",
                    "must stand beside its other end",
                    "add score_" + (scoreFrom.isPresent() ? "to" : "from") + ": ...");
        }
        if (isRanged() && scoreFrom.get().value() >= scoreTo.get().value()) {
            checks.problem("score_to", "end of a range", "" + scoreTo.get().value(), "must be above score_from", "");
        }
        for (int i = 0; i < notOn.size(); i++) {
            if (on.contains(notOn.get(i))) {
                checks.problem("not_on." + i, "list", notOn.get(i), "must not be under on as well", "");
            }
        }
    }

    /** Says whether a range of scores is expected, and not one. */
    boolean isRanged() {
        return scoreFrom.isPresent() && scoreTo.isPresent();
    }

    /** Says whether a score is as expected. */
    boolean isMetBy(int points) {
        return score.map(one -> one.value() == points).orElse(true)
                && scoreFrom.map(least -> least.value() <= points).orElse(true)
                && scoreTo.map(most -> points <= most.value()).orElse(true);
    }

    /** Says which score is expected. */
    String scoreInWords() {
        return score.map(one -> "score must be " + one.value())
                .orElseGet(() -> "score must be "
                        + scoreFrom.map(Points::value).orElse(0)
                        + " to "
                        + scoreTo.map(Points::value).orElse(0));
    }
}

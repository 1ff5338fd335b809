package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes reforms that more than one look proposes. */
final class Reforms {
    private static final String RULES = "rulebook.rules.";

    private Reforms() {}

    /** Removes a rule, and those that count records under its name, which would count nothing. */
    static Reform withoutRule(Ground ground, RulebookSettings book, String rule) {
        Reform reform = Reform.titled("No rule " + rule).remove(ground, RULES + rule);
        for (String other : book.rules().sequencedKeySet()) {
            boolean counts = Objects.requireNonNull(book.rules().get(other))
                    .earlier()
                    .filter(earlier -> earlier.counted().equals(rule))
                    .isPresent();
            reform = counts && !other.equals(rule) ? reform.remove(ground, RULES + other) : reform;
        }
        return reform;
    }

    /** Takes an act off what a list is for. */
    static Reform withoutAct(Ground ground, String list, ListSettings settings, String act) {
        List<String> left =
                settings.acts().stream().filter(other -> !other.equals(act)).toList();
        Reform reform = Reform.titled("Nobody comes on " + list + " for " + act)
                .set(ground, "lists." + list + ".acts", left.toString());
        boolean bare = left.isEmpty()
                && settings.scoreBelow().isEmpty()
                && settings.scoreFrom().isEmpty();
        return bare ? reform.set(ground, "lists." + list + ".by_other_lists", "true") : reform;
    }

    /** Lets an act cost so many points, whatever it cost before. */
    static Reform points(Ground ground, String rule, boolean judged, int points) {
        Reform reform = Reform.titled("Rule " + rule + " moves " + points + " points, once")
                .set(ground, RULES + rule + ".points", "" + points)
                .set(ground, RULES + rule + ".straight_to", "''")
                .set(ground, RULES + rule + ".per", "once");
        return judged ? reform.remove(ground, RULES + rule + ".discretion") : reform;
    }

    /** Spells a number for a reader: no more digits than it needs. */
    static String number(double value) {
        boolean whole = value == StrictMath.rint(value) || Math.abs(value) >= 100;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2g", value);
    }

    /** Spells a share as percent. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}

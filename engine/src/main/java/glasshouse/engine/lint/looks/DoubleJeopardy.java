package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.EarlierSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Looks for acts that are punished more than once: by two rules, by the records of two agencies under one rule, by a rule
 * and a blacklist, or by two blacklists.
 */
public final class DoubleJeopardy implements Look {

    /**
     * Holds one thing that an act costs.
     *
     * @param what in words
     * @param path where it is written
     * @param rule the rule, empty for a list
     * @param settings of the rule
     * @param without the reform that takes it away
     */
    private record Cost(String what, String path, String agency, Optional<RuleSettings> rule, Reform without) {
        /** Says whether both can follow one act: two rules in force at a time, for the same people, in any case. */
        boolean addsTo(Cost other) {
            return rule.isEmpty() || other.rule.isEmpty() || areBoth(rule.get(), other.rule.get());
        }
    }

    @Override
    public void at(Ground ground, Findings findings) {
        for (String act : ground.deeds().sequencedKeySet()) {
            if (ground.deed(act).isDone()) {
                ground.rulebook().ifPresent(book -> oneRule(ground, book, act, findings));
                many(ground, costs(ground, act), act, findings);
            }
        }
    }

    /** A rule that names no agency counts what each agency has of one act. */
    private static void oneRule(Ground ground, RulebookSettings book, String act, Findings findings) {
        SequencedSet<String> agencies = ground.sight().agencies(act);
        book.rules().forEach((name, rule) -> {
            int at = rule.acts().indexOf(act);
            if (agencies.size() > 1 && at >= 0 && rule.agency().isEmpty() && Move.takes(rule)) {
                findings.tell(
                        FindingKind.DOUBLE_JEOPARDY,
                        ground,
                        "rulebook.rules." + name + ".acts." + at,
                        "Rule %s names no agency, so %s counts once for each that sees it: %s"
                                .formatted(name, act, String.join(", ", agencies)),
                        Reform.titled("Only the records of " + agencies.getFirst() + " count")
                                .set(ground, "rulebook.rules." + name + ".agency", agencies.getFirst()));
            }
        });
    }

    private static void many(Ground ground, List<Cost> costs, String act, Findings findings) {
        for (int later = costs.size() - 1; later > 0; later--) {
            Cost last = costs.get(later);
            List<Cost> others =
                    costs.subList(0, later).stream().filter(last::addsTo).toList();
            if (!others.isEmpty()) {
                findings.tell(
                        FindingKind.DOUBLE_JEOPARDY,
                        ground,
                        last.path(),
                        "One deed, %s, costs more than once: %s, and %s"
                                .formatted(
                                        act,
                                        others.stream().map(Cost::what).collect(Collectors.joining(", ")),
                                        last.what()),
                        last.without());
                return;
            }
        }
    }

    /** Lists what one act costs, in the order written: rules, then blacklists. */
    private static List<Cost> costs(Ground ground, String act) {
        List<Cost> costs = new ArrayList<>();
        ground.rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> {
                    int at = rule.acts().indexOf(act);
                    if (at >= 0 && bites(ground, rule, act)) {
                        String path = "rulebook.rules." + name + ".acts." + at;
                        Reform without = Reforms.withoutRule(ground, book, name);
                        costs.add(new Cost(cost(name, rule), path, rule.agency(), Optional.of(rule), without));
                    }
                }));
        ground.regime().lists().forEach((name, list) -> {
            int at = list.acts().indexOf(act);
            boolean black = list.colour() == ListSettings.Colour.BLACK;
            if (black && at >= 0 && ground.sight().has(list.recordsOf(), act)) {
                String path = "lists." + name + ".acts." + at;
                Reform without = Reforms.withoutAct(ground, name, list, act);
                String fine = fined(ground, name) ? " with its fine" : "";
                costs.add(new Cost("list " + name + fine, path, list.recordsOf(), Optional.empty(), without));
            }
        });
        return costs;
    }

    private static boolean bites(Ground ground, RuleSettings rule, String act) {
        return Move.takes(rule)
                && ground.sight().has(rule.agency(), act)
                && ground.yearsInForce(rule.from(), rule.until()) > 0;
    }

    private static String cost(String name, RuleSettings rule) {
        int points = -Move.least(rule);
        return "rule " + name + " (" + (points > 0 ? points + " points" : "straight to " + rule.straightTo()) + ")";
    }

    private static boolean fined(Ground ground, String list) {
        return ground.regime().measures().values().stream()
                .anyMatch(measure ->
                        measure.lists().contains(list) && measure.costOnce().fen() > 0);
    }

    private static boolean areBoth(RuleSettings one, RuleSettings two) {
        boolean sameDay = before(one.from(), two.until()) && before(two.from(), one.until());
        boolean samePeople =
                one.groups().isEmpty() || two.groups().isEmpty() || !Collections.disjoint(one.groups(), two.groups());
        boolean shareCount = one.earlier()
                .flatMap(earlier -> two.earlier().map(other -> counted(earlier).equals(counted(other))))
                .orElse(false);
        return sameDay && samePeople && !shareCount;
    }

    private static String counted(EarlierSettings earlier) {
        return earlier.counted();
    }

    private static boolean before(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get());
    }
}

package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.society.conduct.Nature;

/** Looks for rules and blacklists that punish what the law permits, or what is good. */
public final class LawfulActs implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> {
                    if (Move.takes(rule)) {
                        for (int i = 0; i < rule.acts().size(); i++) {
                            String act = rule.acts().get(i);
                            if (ground.deed(act).nature() != Nature.UNLAWFUL) {
                                findings.tell(
                                        FindingKind.PUNISHES_LAWFUL,
                                        ground,
                                        "rulebook.rules." + name + ".acts." + i,
                                        "Rule %s %s for %s, which is %s"
                                                .formatted(name, cost(rule), act, nature(ground, act)),
                                        Reforms.withoutRule(ground, book, name));
                            }
                        }
                    }
                }));
        ground.regime().lists().forEach((name, list) -> {
            if (list.colour() == ListSettings.Colour.BLACK) {
                list(ground, name, list, findings);
            }
        });
    }

    private static void list(Ground ground, String name, ListSettings list, Findings findings) {
        for (int i = 0; i < list.acts().size(); i++) {
            String act = list.acts().get(i);
            if (ground.deed(act).nature() != Nature.UNLAWFUL) {
                findings.tell(
                        FindingKind.PUNISHES_LAWFUL,
                        ground,
                        "lists." + name + ".acts." + i,
                        "Blacklist %s is for %s, which is %s".formatted(name, act, nature(ground, act)),
                        Reforms.withoutAct(ground, name, list, act));
            }
        }
    }

    private static String cost(RuleSettings rule) {
        int points = -Move.least(rule);
        return points > 0 ? "takes " + points + " points" : "lets scores fall to " + rule.straightTo();
    }

    private static String nature(Ground ground, String act) {
        return ground.deed(act).nature().isGood() ? "good" : "lawful";
    }
}

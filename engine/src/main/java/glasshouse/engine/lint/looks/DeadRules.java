package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.engine.lint.ground.Reach;
import glasshouse.institution.scoring.EarlierSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.Optional;

/** Looks for rules that no record can make fire, and for acts that a rule names in vain. */
public final class DeadRules implements Look {
    private static final double YEAR_DAYS = 365.25;

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> rule(ground, book, name, rule, findings)));
    }

    private static void rule(Ground ground, RulebookSettings book, String name, RuleSettings rule, Findings findings) {
        Optional<Dead> dead = dates(ground, rule).or(() -> discretion(rule)).or(() -> grade(book, rule));
        if (dead.isPresent()) {
            tell(ground, book, name, dead.get(), findings);
            return;
        }
        for (int i = 0; i < rule.acts().size(); i++) {
            String at = "acts." + i;
            act(ground, rule, rule.acts().get(i))
                    .ifPresent(why -> tell(ground, book, name, new Dead(at, why), findings));
        }
        if (rule.acts().isEmpty()) {
            tell(ground, book, name, new Dead("acts", "it names no act"), findings);
        }
    }

    /**
     * Says why a rule is dead.
     *
     * @param at the setting of the rule that kills it
     * @param why in words
     */
    private record Dead(String at, String why) {}

    private static void tell(Ground ground, RulebookSettings book, String name, Dead dead, Findings findings) {
        findings.tell(
                FindingKind.NEVER_FIRES,
                ground,
                "rulebook.rules." + name + "." + dead.at(),
                "Rule " + name + " cannot fire: " + dead.why(),
                Reforms.withoutRule(ground, book, name));
    }

    private static Optional<Dead> dates(Ground ground, RuleSettings rule) {
        if (ground.yearsInForce(rule.from(), rule.until()) > 0) {
            return Optional.empty();
        }
        boolean late = rule.from().filter(from -> !from.isBefore(ground.end())).isPresent();
        String why = "it is in force on no day from %s to %s"
                .formatted(ground.start(), ground.end().minusDays(1));
        return Optional.of(new Dead(late ? "from" : "until", why));
    }

    private static Optional<Dead> discretion(RuleSettings rule) {
        return rule.discretion()
                .filter(one -> one.applies().value() == 0)
                .map(one -> new Dead("discretion.applies", "no assessor ever applies it"));
    }

    private static Optional<Dead> grade(RulebookSettings book, RuleSettings rule) {
        boolean vain = !rule.straightTo().isEmpty()
                && Move.least(rule) == 0
                && Move.most(rule) == 0
                && Move.top(book, rule.straightTo()) >= book.most().value();
        return vain
                ? Optional.of(
                        new Dead("straight_to", "nobody can fall to " + rule.straightTo() + ", the highest grade"))
                : Optional.empty();
    }

    private static Optional<String> act(Ground ground, RuleSettings rule, String act) {
        if (!ground.deed(act).isDone()) {
            return Optional.of("nobody ever does " + act);
        }
        if (!ground.sight().has(rule.agency(), act)) {
            String whose = rule.agency().isEmpty() ? "no channel of any agency" : "no channel of " + rule.agency();
            return Optional.of(whose + " sees " + act);
        }
        return rule.earlier().flatMap(earlier -> earlier(ground, rule, act, earlier));
    }

    /** An occasion and those before it must fall within the days that count. */
    private static Optional<String> earlier(Ground ground, RuleSettings rule, String act, EarlierSettings earlier) {
        double years = ground.yearsInForce(Optional.empty(), rule.until());
        int within = earlier.within().value();
        double window = within == 0 ? years : Math.min(years, within / YEAR_DAYS);
        double windows = Math.max(1, years / window);
        int most = Reach.most(ground, act, window, windows);
        return most > earlier.least()
                ? Optional.empty()
                : Optional.of(
                        "it asks for %d earlier records%s, and nobody has more than %d occasions for %s in that time"
                                .formatted(
                                        earlier.least(), within == 0 ? "" : " within " + within + " days", most, act));
    }
}

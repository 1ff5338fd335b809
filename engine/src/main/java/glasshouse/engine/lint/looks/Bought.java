package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.ground.Deed;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.Arrays;

/** Looks for points that only the well-off can buy, with money or with time: their price beside what people can spare. */
public final class Bought implements Look {
    /** How much more of a price one must be able to pay than another for the points to be for the well-off only. */
    private static final double UNEQUAL = 2;

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> {
                    if (Move.most(rule) > 0) {
                        for (int i = 0; i < rule.acts().size(); i++) {
                            act(ground, book, name, rule, i, findings);
                        }
                    }
                }));
    }

    private static void act(
            Ground ground, RulebookSettings book, String name, RuleSettings rule, int at, Findings findings) {
        String act = rule.acts().get(at);
        Deed deed = ground.deed(act);
        String price = money(ground, rule, deed);
        price = price.isEmpty() ? time(ground, rule, deed) : price;
        if (!price.isEmpty()) {
            findings.tell(
                    FindingKind.BOUGHT,
                    ground,
                    "rulebook.rules." + name + ".acts." + at,
                    "Rule %s sells %d points for %s: %s".formatted(name, Move.most(rule), act, price),
                    Reforms.withoutRule(ground, book, name));
        }
    }

    private static String money(Ground ground, RuleSettings rule, Deed deed) {
        double[] spendable = ground.means().spendableYuan();
        int richest = spendable.length - 1;
        double poor = ground.means().money(deed.costYuan(), 0);
        double rich = ground.means().money(deed.costYuan(), richest);
        if (deed.costYuan() == 0 || rich < UNEQUAL * poor) {
            return "";
        }
        return "%s yuan, %s yuan a point, of which the %s can spare %s at once and the %s %s"
                .formatted(
                        Reforms.number(deed.costYuan()),
                        Reforms.number(deed.costYuan() / Move.most(rule)),
                        ground.isOfFirms() ? "smallest firms" : "poorest fifth",
                        Reforms.percent(poor),
                        ground.isOfFirms() ? "largest" : "richest",
                        Reforms.percent(rich));
    }

    private static String time(Ground ground, RuleSettings rule, Deed deed) {
        double[] spare = ground.means().spareHours();
        double least = Arrays.stream(spare).min().orElse(0);
        double most = Arrays.stream(spare).max().orElse(0);
        if (deed.hours() == 0 || Math.min(1, most / deed.hours()) < UNEQUAL * Math.min(1, least / deed.hours())) {
            return "";
        }
        return "%s hours, %s hours a point, where some ages have %s hours a week to spare and others %s"
                .formatted(
                        Reforms.number(deed.hours()),
                        Reforms.number(deed.hours() / Move.most(rule)),
                        Reforms.number(least),
                        Reforms.number(most));
    }
}

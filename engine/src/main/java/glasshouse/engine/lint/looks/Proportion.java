package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Deed;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.scoring.GradeSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.List;
import java.util.Map;

/** Looks for penalties out of proportion: to the others, to the harm done, and to the whole scale. */
public final class Proportion implements Look {
    /** How many times the median penalty a single one may be. */
    private static final double MANY = 5;

    /** Fewer penalties than this have no median to speak of. */
    private static final int FEW = 4;

    /** How many grades a fall from the highest to the lowest must pass to be one. */
    private static final int SCALE = 3;

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook().ifPresent(book -> {
            double median = median(book);
            for (Map.Entry<String, RuleSettings> named : book.rules().entrySet()) {
                if (Move.takes(named.getValue())) {
                    rule(ground, book, median, named, findings);
                }
            }
        });
    }

    private static void rule(
            Ground ground,
            RulebookSettings book,
            double median,
            Map.Entry<String, RuleSettings> named,
            Findings findings) {
        String name = named.getKey();
        RuleSettings rule = named.getValue();
        double loss = loss(ground, rule);
        String what = falls(book, rule, loss);
        if (what.isEmpty() && median > 0 && loss >= MANY * median) {
            what = "takes %s points for one record%s, and the median rule takes %s"
                    .formatted(Reforms.number(loss), byMonths(rule), Reforms.number(median));
        }
        what = what.isEmpty() ? harm(ground, book, rule) : what;
        if (!what.isEmpty()) {
            String setting = Move.least(rule) == 0
                    ? "straight_to"
                    : rule.discretion().isPresent() ? "discretion.most" : "points";
            findings.tell(
                    FindingKind.OUT_OF_PROPORTION,
                    ground,
                    "rulebook.rules." + name + "." + setting,
                    "Rule " + name + " " + what,
                    lighter(ground, name, rule, median));
        }
    }

    /** Proposes the rule's own penalty once where it is monthly, else the median one, or half its own where it is no more than that. */
    private static Reform lighter(Ground ground, String name, RuleSettings rule, double median) {
        int own = -Move.least(rule);
        if (rule.per() == RuleSettings.Per.MONTH) {
            return Reforms.points(ground, name, rule.discretion().isPresent(), -own);
        }
        int points = median > 0 && (own == 0 || median < own) ? (int) median : Math.max(1, own / 2);
        return Reforms.points(ground, name, rule.discretion().isPresent(), -points);
    }

    /** Returns the points that one record takes in the end, in the mean. */
    private static double loss(Ground ground, RuleSettings rule) {
        double months = rule.per() == RuleSettings.Per.MONTH
                ? rule.acts().stream()
                        .map(ground::deed)
                        .mapToDouble(Deed::months)
                        .max()
                        .orElse(1)
                : 1;
        return -Move.least(rule) * months;
    }

    private static double median(RulebookSettings book) {
        int[] losses = book.rules().values().stream()
                .mapToInt(rule -> -Move.least(rule))
                .filter(loss -> loss > 0)
                .sorted()
                .toArray();
        return losses.length < FEW ? 0 : losses[(losses.length - 1) / 2];
    }

    /** Says that one record, and not one that is held against who had others, leads from the highest grade to the lowest. */
    private static String falls(RulebookSettings book, RuleSettings rule, double loss) {
        List<Map.Entry<String, GradeSettings>> grades = Move.grades(book);
        boolean repeated = rule.earlier().filter(earlier -> earlier.least() > 0).isPresent();
        if (grades.size() < SCALE || repeated) {
            return "";
        }
        String lowest = grades.getFirst().getKey();
        String highest = grades.getLast().getKey();
        boolean straight = rule.straightTo().equals(lowest);
        boolean far = Move.from(book, highest) - loss <= Move.top(book, lowest);
        return straight || far ? "leads from grade %s to grade %s by one record".formatted(highest, lowest) : "";
    }

    private static String byMonths(RuleSettings rule) {
        return rule.per() == RuleSettings.Per.MONTH ? ", month by month while the state lasts" : "";
    }

    /** Says that a graver act, by what it takes from others, costs fewer points. */
    private static String harm(Ground ground, RulebookSettings book, RuleSettings rule) {
        double own = harm(ground, rule);
        double loss = loss(ground, rule);
        if (own == 0) {
            return "";
        }
        for (Map.Entry<String, RuleSettings> other : book.rules().entrySet()) {
            double graver = harm(ground, other.getValue());
            double less = loss(ground, other.getValue());
            if (graver > own && less > 0 && less < loss) {
                return "takes %s points for a harm of %s yuan, and rule %s takes %s for one of %s"
                        .formatted(
                                Reforms.number(loss),
                                Reforms.number(own),
                                other.getKey(),
                                Reforms.number(less),
                                Reforms.number(graver));
            }
        }
        return "";
    }

    private static double harm(Ground ground, RuleSettings rule) {
        return rule.acts().stream()
                .map(ground::deed)
                .mapToDouble(Deed::harmYuan)
                .max()
                .orElse(0);
    }
}

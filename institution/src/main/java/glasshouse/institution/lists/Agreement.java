package glasshouse.institution.lists;

import glasshouse.institution.scoring.ScoringPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Compiles what one agreement says about listings on one list.
 *
 * @param targets lists on which a joint listing follows
 * @param from first day of the listings it speaks of
 * @param until day after the last
 * @param lag days from the listing to the joint ones
 * @param endsWithFirst whether those end with it
 */
record Agreement(int[] targets, int from, int until, int lag, boolean endsWithFirst) {
    private static final Agreement[] NONE = {};

    /**
     * Compiles the agreements in force.
     *
     * @param settings the agreements
     * @param rules all lists
     * @param names what lists are named by
     * @param dayOf turns an agreement's own dates into days
     * @return [list]: what is agreed about listings on it
     */
    static Agreement[][] ofEach(
            Collection<AgreementSettings> settings,
            ListRule[] rules,
            ListsPlan.Vocabulary names,
            ScoringPlan.DayOf dayOf) {
        Agreement[][] ofEach = new Agreement[rules.length][];
        for (ListRule rule : rules) {
            List<Agreement> agreed = new ArrayList<>();
            for (AgreementSettings one : settings) {
                if (one.lists().contains(names.lists().name(rule.list()))) {
                    agreed.add(of(one, rule, rules, names, dayOf));
                }
            }
            ofEach[rule.list()] = agreed.isEmpty() ? NONE : agreed.toArray(Agreement[]::new);
        }
        return ofEach;
    }

    private static Agreement of(
            AgreementSettings one,
            ListRule first,
            ListRule[] rules,
            ListsPlan.Vocabulary names,
            ScoringPlan.DayOf dayOf) {
        List<Integer> targets = new ArrayList<>();
        for (ListRule rule : rules) {
            boolean named = one.to().isEmpty()
                    ? rule.colour() == first.colour()
                    : one.to().contains(names.lists().name(rule.list()));
            if (named && rule.isKept() && rule.list() != first.list()) {
                targets.add(rule.list());
            }
        }
        return new Agreement(
                targets.stream().mapToInt(Integer::intValue).toArray(),
                one.from().map(dayOf::of).orElse(Integer.MIN_VALUE),
                one.until().map(dayOf::of).orElse(Integer.MAX_VALUE),
                one.lag().value(),
                one.endsWithFirst());
    }

    boolean holdsOn(int day) {
        return from <= day && day < until;
    }
}

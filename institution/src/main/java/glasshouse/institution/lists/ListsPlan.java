package glasshouse.institution.lists;

import glasshouse.institution.discretion.Membership;
import glasshouse.institution.scoring.ScoringPlan;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** Lists compiled to flat tables: which lists a record or a score touches. */
public final class ListsPlan {
    private static final ListRule[] NONE = {};

    final ListRule[] rules;
    /** [act x agencies + agency]: the lists that such a record puts on. */
    final ListRule[][] listedBy;
    /** [act]: the lists that a record of the act takes off. */
    final ListRule[][] releasedBy;
    /** The lists with a score criterion. */
    final ListRule[] byScore;

    /** What follows a listing by agreement. */
    final Joint joint;

    final int agencies;
    private final Membership membership;
    private final Cities cities;
    private final boolean anyResetsScore;
    private final int highestBelow;
    private final int lowestFrom;

    /**
     * Holds what lists are named by.
     *
     * @param acts kinds of act
     * @param agencies agencies
     * @param pools pools
     * @param lists lists of all editions
     * @param membership who is of which group
     * @param cities where people live
     * @param dayOf turns dates into days
     */
    public record Vocabulary(
            Names acts,
            Names agencies,
            Names pools,
            Names lists,
            Membership membership,
            Cities cities,
            ScoringPlan.DayOf dayOf) {}

    /**
     * Holds the lists and agreements in force.
     *
     * @param lists by name
     * @param agreements by name
     */
    public record Current(
            SequencedMap<String, ListSettings> lists, SequencedMap<String, AgreementSettings> agreements) {}

    private ListsPlan(ListRule[] rules, SequencedMap<String, AgreementSettings> agreements, Vocabulary names) {
        this.rules = rules;
        this.membership = names.membership();
        this.cities = names.cities();
        this.joint = new Joint(Agreement.ofEach(agreements.values(), rules, names, names.dayOf()));
        this.agencies = Math.max(1, names.agencies().size());
        this.listedBy = new ListRule[names.acts().size() * agencies][];
        for (int record = 0; record < listedBy.length; record++) {
            int number = record;
            listedBy[record] = select(rule -> rule.lists()[number]);
        }
        this.releasedBy = new ListRule[names.acts().size()][];
        for (int act = 0; act < releasedBy.length; act++) {
            int number = act;
            releasedBy[act] = select(rule -> rule.releases()[number]);
        }
        this.byScore = select(ListRule::hasScoreCriterion);
        this.anyResetsScore = select(ListRule::resetsScore).length > 0;
        int below = Integer.MIN_VALUE;
        int from = Integer.MAX_VALUE;
        for (ListRule rule : byScore) {
            below = Math.max(below, rule.below());
            from = Math.min(from, rule.atLeast());
        }
        this.highestBelow = below;
        this.lowestFrom = from;
    }

    /**
     * Compiles the lists of a regime.
     *
     * @param editions the lists of all editions, in order of date
     * @param current the lists and agreements in force
     * @param names what lists are named by
     * @param luckSeed seed of what reaches whom
     */
    public static ListsPlan of(
            List<SequencedMap<String, ListSettings>> editions, Current current, Vocabulary names, long luckSeed) {
        ListRule[] rules = new ListRule[names.lists().size()];
        for (int list = 0; list < rules.length; list++) {
            String name = names.lists().name(list);
            ListSettings ever = null;
            for (SequencedMap<String, ListSettings> edition : editions) {
                ever = edition.getOrDefault(name, ever);
            }
            if (ever == null) {
                throw new IllegalArgumentException("list (" + name + ") must stand in an edition");
            }
            rules[list] = ListRule.of(list, current.lists().get(name), ever, names, luckSeed);
        }
        return new ListsPlan(rules, current.agreements(), names);
    }

    private ListRule[] select(java.util.function.Predicate<ListRule> test) {
        List<ListRule> selected = new ArrayList<>();
        for (ListRule rule : rules) {
            if (test.test(rule)) {
                selected.add(rule);
            }
        }
        return selected.isEmpty() ? NONE : selected.toArray(ListRule[]::new);
    }

    /** Says whether a list speaks of a subject. */
    boolean speaksOf(ListRule rule, int subject) {
        return membership.isOf(subject, rule.groups()) && cities.isIn(subject, rule.cities());
    }

    /** Says whether any list with a score criterion could be met by a score: most scores are of no interest to lists. */
    boolean anyMetBy(int score) {
        return score < highestBelow || score >= lowestFrom;
    }

    /** Says whether any list sets scores back at the end of its term: most do not. */
    boolean anyResetsScore() {
        return anyResetsScore;
    }

    /** Returns how many lists there are. */
    public int size() {
        return rules.length;
    }

    /** Says whether being on a list costs. */
    public boolean isBlack(int list) {
        return rules[list].colour() == ListSettings.Colour.BLACK;
    }

    /** Says whether being on a list is to have a case of an office, and neither costs nor benefits by itself. */
    public boolean isOfCases(int list) {
        return rules[list].colour() == ListSettings.Colour.NONE;
    }

    /** Says whether a record of an act, filed by an agency, puts on a list. */
    public boolean listsFor(int list, int act, int agency) {
        return rules[list].lists()[act * agencies + agency];
    }

    /** Says whether a score meets a list's score criterion. */
    public boolean scoreMeets(int list, int score) {
        return rules[list].metBy(score);
    }
}

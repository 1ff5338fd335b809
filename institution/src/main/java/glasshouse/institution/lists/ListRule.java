package glasshouse.institution.lists;

import glasshouse.institution.registry.Who;
import glasshouse.kernel.index.Names;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one list.
 *
 * @param list number of the list
 * @param agency agency that keeps it
 * @param who whom it speaks of
 * @param colour whether being listed costs, benefits, or is to have a case
 * @param below a score below this lists; {@link Integer#MIN_VALUE} for none
 * @param atLeast a score of at least this lists; {@link Integer#MAX_VALUE} for none
 * @param lists [act x agencies + agency] whether such a record lists
 * @param releases [act] whether such a record takes off
 * @param term days, {@link Integer#MAX_VALUE} for open
 * @param extension days
 * @param renewed whether the score criterion is looked at again at the end of the term
 * @param resetsScore whether the score is set back at the end of the term
 * @param published whether ties learn of it
 * @param groups groups of whose members it speaks, a bit a slot
 * @param cities cities of whose people it speaks
 * @param isKept whether the regime in force has the list
 * @param decision the decision that a listing for an act waits for, null for none
 * @param notice whether and when who is listed is told, null for never and not owed
 */
record ListRule(
        int list,
        int agency,
        Who who,
        ListSettings.Colour colour,
        int below,
        int atLeast,
        boolean[] lists,
        boolean[] releases,
        int term,
        int extension,
        boolean renewed,
        boolean resetsScore,
        boolean published,
        int groups,
        long cities,
        boolean isKept,
        @Nullable Decision decision,
        @Nullable Notice notice) {

    /**
     * Compiles a list.
     *
     * @param current the settings in force, null if the list does not exist (any more)
     * @param ever settings of any edition that has the list: what goes on holding for who is still on it
     */
    static ListRule of(
            int list, @Nullable ListSettings current, ListSettings ever, ListsPlan.Vocabulary names, long luckSeed) {
        ListSettings settings = current == null ? ever : current;
        int agencies = Math.max(1, names.agencies().size());
        boolean[] lists = new boolean[names.acts().size() * agencies];
        boolean[] releases = new boolean[names.acts().size()];
        if (current != null) {
            for (String act : settings.acts()) {
                mark(lists, names.acts().number(act) * agencies, settings.recordsOf(), names.agencies());
            }
        }
        for (String act : settings.releasedBy()) {
            releases[names.acts().number(act)] = true;
        }
        String name = names.lists().name(list);
        return new ListRule(
                list,
                names.agencies().number(settings.agency()),
                settings.who(),
                settings.colour(),
                current == null ? Integer.MIN_VALUE : settings.scoreBelow().orElse(Integer.MIN_VALUE),
                current == null ? Integer.MAX_VALUE : settings.scoreFrom().orElse(Integer.MAX_VALUE),
                lists,
                releases,
                settings.term().map(term -> term.value()).orElse(Integer.MAX_VALUE),
                settings.extension().value(),
                settings.renewed() && current != null,
                settings.resetsScore(),
                settings.published(),
                names.membership().of(settings.groups()),
                names.cities().of(settings.cities()),
                current != null,
                settings.decision()
                        .map(one -> Decision.of(one, name, names.pools(), names.membership(), luckSeed))
                        .orElse(null),
                settings.notice()
                        .map(notice -> Notice.of(notice, name, luckSeed))
                        .orElse(null));
    }

    private static void mark(boolean[] lists, int first, String agency, Names agencies) {
        for (int number = 0; number < agencies.size(); number++) {
            lists[first + number] |= agency.isEmpty() || agency.equals(agencies.name(number));
        }
    }

    /** Returns the days that a listing is announced ahead, 0 for none. */
    int announcedDays() {
        return notice != null && notice.when() == NoticeSettings.When.BEFORE ? notice.days() : 0;
    }

    boolean hasScoreCriterion() {
        return below != Integer.MIN_VALUE || atLeast != Integer.MAX_VALUE;
    }

    boolean metBy(int score) {
        return score < below || score >= atLeast;
    }

    int endOf(int start) {
        return term == Integer.MAX_VALUE ? Integer.MAX_VALUE : start + term;
    }
}

package glasshouse.institution.lists;

import glasshouse.institution.discretion.Choice;
import glasshouse.institution.discretion.Membership;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Claims;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the decision that a listing waits for.
 *
 * @param pool pool whose hours it takes
 * @param work priority and work of the decision, as a claim's extra
 * @param choice whether it then lists, null for always
 */
record Decision(int pool, int work, @Nullable Choice choice) {
    static Decision of(DecisionSettings settings, String list, Names pools, Membership membership, long luckSeed) {
        return new Decision(
                pools.number(settings.pool()),
                Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100)),
                settings.discretion()
                        .map(one -> Choice.of(
                                one.lists(), one.byGroup(), membership, "lists." + list + ".decision", luckSeed))
                        .orElse(null));
    }

    /** Says whether the decision is to list a subject for a record. */
    boolean lists(int subject, long origin) {
        return choice == null || choice.isMade(subject, origin);
    }
}

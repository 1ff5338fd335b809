package glasshouse.institution.scoring;

import glasshouse.institution.discretion.Discretion;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one version of a rule: what holds of it for acts of the days from..until-1.
 *
 * @param rule number of the rule
 * @param from first day
 * @param until day after the last
 * @param points points for each record
 * @param ceiling score to which it falls at once at most; {@link Integer#MAX_VALUE} for none
 * @param monthly whether the points count again each month
 * @param escalation how many earlier records it asks for, null for however many
 * @param groups groups of whose members it speaks, a bit a slot
 * @param discretion what is left to an assessor, null for nothing
 */
record RuleVersion(
        int rule,
        int from,
        int until,
        int points,
        int ceiling,
        boolean monthly,
        @Nullable Escalation escalation,
        int groups,
        @Nullable Discretion discretion) {
    boolean holdsOn(int day) {
        return from <= day && day < until;
    }

    /** Says whether an assessor applies it to a record of a subject it speaks of. */
    boolean isApplied(int subject, long origin) {
        return discretion == null || discretion.applies(subject, origin);
    }

    /** Returns the points that a record of a subject moves. */
    int points(int subject, long origin) {
        return discretion == null ? points : discretion.points(subject, origin);
    }
}

package glasshouse.institution.scoring;

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
 */
record RuleVersion(
        int rule,
        int from,
        int until,
        int points,
        int ceiling,
        boolean monthly,
        @Nullable Escalation escalation) {
    boolean holdsOn(int day) {
        return from <= day && day < until;
    }
}

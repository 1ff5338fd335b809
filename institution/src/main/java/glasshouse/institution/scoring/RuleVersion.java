package glasshouse.institution.scoring;

/**
 * Compiles one version of a rule: what holds of it for acts of the days from..until-1.
 *
 * @param rule number of the rule
 * @param from first day
 * @param until day after the last
 * @param points points for each record
 * @param ceiling score to which it falls at once at most; {@link Integer#MAX_VALUE} for none
 * @param monthly whether the points count again each month
 */
record RuleVersion(int rule, int from, int until, int points, int ceiling, boolean monthly) {
    boolean holdsOn(int day) {
        return from <= day && day < until;
    }
}

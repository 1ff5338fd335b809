package glasshouse.society.conduct;

import glasshouse.society.people.PersonClass;
import java.util.Arrays;
import java.util.List;

/**
 * Says of one kind of occasion, an act or a request, what decides how often it is taken.
 *
 * @param ceiling occasions a week
 * @param propensity share taken, before all multipliers
 * @param byIncome multipliers by quintile
 * @param byResidence multipliers, urban and rural
 * @param byAge multipliers by age band
 * @param byEducation multipliers by level
 * @param costYuan what it takes in money
 * @param hours what it takes in time
 * @param byDisposition multipliers by rank of disposition
 * @param whileListed multiplier while known to be on a blacklist
 * @param withListedTie multiplier with a tie on one
 * @param atFullFear multiplier at full fear
 * @param spellDays mean length of the state it begins, 0 for none
 * @param forChildren whether only people with children take it
 */
record Kind(
        double ceiling,
        double propensity,
        List<Double> byIncome,
        List<Double> byResidence,
        List<Double> byAge,
        List<Double> byEducation,
        double costYuan,
        double hours,
        double[] byDisposition,
        double whileListed,
        double withListedTie,
        double atFullFear,
        int spellDays,
        boolean forChildren) {

    static Kind of(ActSettings act) {
        return new Kind(
                act.ceiling().perWeek(),
                act.propensity().value(),
                act.byIncome(),
                act.byResidence(),
                act.byAge(),
                act.byEducation(),
                act.cost().yuan(),
                act.hours(),
                DispositionFactors.of(act).byRank(),
                act.whileListed(),
                act.withListedTie(),
                act.atFullFear(),
                act.spell().value(),
                false);
    }

    static Kind of(RequestSettings request) {
        double[] alike = new double[DispositionFactors.RANKS];
        Arrays.fill(alike, 1);
        return new Kind(
                request.ceiling().perWeek(),
                request.propensity().value(),
                request.byIncome(),
                request.byResidence(),
                request.byAge(),
                request.byEducation(),
                0,
                0,
                alike,
                request.whileListed(),
                1,
                1,
                0,
                request.forChildren());
    }

    /** Returns the propensity of a class of people, before disposition and treatment. */
    double propensityOf(int personClass, Means means) {
        int education = PersonClass.education(personClass);
        int age = PersonClass.ageBand(personClass);
        int residence = PersonClass.residence(personClass);
        int quintile = PersonClass.incomeQuintile(personClass);
        return propensity
                * byIncome.get(quintile)
                * byResidence.get(residence)
                * byAge.get(age)
                * byEducation.get(education)
                * means.money(costYuan, quintile)
                * means.time(hours, age);
    }

    /** Returns the multiplier of a state, bit 0 listed and bit 1 with a listed tie, at a fear of 0 to 1. */
    double treated(int state, double fear) {
        return ((state & 1) != 0 ? whileListed : 1)
                * ((state & 2) != 0 ? withListedTie : 1)
                * StrictMath.pow(atFullFear, fear);
    }
}

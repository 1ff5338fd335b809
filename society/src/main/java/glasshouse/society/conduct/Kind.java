package glasshouse.society.conduct;

import glasshouse.society.people.PersonClass;
import glasshouse.society.trend.TrendSettings;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Says of one kind of occasion, an act or a request, what decides how often it is taken.
 *
 * @param ceiling occasions a week
 * @param byClass [class] share taken, before disposition and treatment
 * @param byDisposition multipliers by rank of disposition
 * @param whileListed multiplier while known to be on a blacklist
 * @param withListedTie multiplier with a tie on one
 * @param atFullFear multiplier at full fear
 * @param trend how the propensity changes by itself
 * @param spellDays mean length of the state it begins, 0 for none
 * @param forChildren whether only people with children take it
 */
public record Kind(
        double ceiling,
        double[] byClass,
        double[] byDisposition,
        double whileListed,
        double withListedTie,
        double atFullFear,
        Optional<TrendSettings> trend,
        int spellDays,
        boolean forChildren) {

    static Kind of(ActSettings act, Means means) {
        return new Kind(
                act.ceiling().perWeek(),
                byClass(personClass -> act.propensity().value()
                        * act.byIncome().get(PersonClass.incomeQuintile(personClass))
                        * act.byResidence().get(PersonClass.residence(personClass))
                        * act.byAge().get(PersonClass.ageBand(personClass))
                        * act.byEducation().get(PersonClass.education(personClass))
                        * means.money(act.cost().yuan(), PersonClass.incomeQuintile(personClass))
                        * means.time(act.hours(), PersonClass.ageBand(personClass))),
                DispositionFactors.of(act).byRank(),
                act.whileListed(),
                act.withListedTie(),
                act.atFullFear(),
                act.trend(),
                act.spell().value(),
                false);
    }

    static Kind of(RequestSettings request) {
        return new Kind(
                request.ceiling().perWeek(),
                byClass(personClass -> request.propensity().value()
                        * request.byIncome().get(PersonClass.incomeQuintile(personClass))
                        * request.byResidence().get(PersonClass.residence(personClass))
                        * request.byAge().get(PersonClass.ageBand(personClass))
                        * request.byEducation().get(PersonClass.education(personClass))),
                alike(),
                request.whileListed(),
                1,
                1,
                Optional.empty(),
                0,
                request.forChildren());
    }

    /** Tabulates a disposition that moves nothing. */
    public static double[] alike() {
        return DispositionFactors.alike();
    }

    /** Tabulates by what factor a disposition, in ranks of 0..255, moves the propensity: its mean over ranks is 1. */
    public static double[] byDisposition(Nature nature, double strength) {
        return DispositionFactors.of(nature, strength).byRank();
    }

    /** Tabulates a propensity by class. */
    public static double[] byClass(IntToDoubleFunction propensity) {
        return IntStream.range(0, PersonClass.COUNT).mapToDouble(propensity).toArray();
    }

    /** Returns the multiplier of a state, bit 0 listed and bit 1 with a listed tie, at a fear of 0 to 1. */
    double treated(int state, double fear) {
        return ((state & 1) != 0 ? whileListed : 1)
                * ((state & 2) != 0 ? withListedTie : 1)
                * StrictMath.pow(atFullFear, fear);
    }
}

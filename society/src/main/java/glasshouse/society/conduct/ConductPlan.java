package glasshouse.society.conduct;

import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.PoissonTable;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.people.PersonClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conduct compiled to flat tables: the occasions of a person-week are Poisson at the sum of all ceilings, an occasion's
 * kind is drawn in proportion to the ceilings (superposition), and it becomes an act if its own uniform lies below
 * class x disposition x treatment.
 */
public final class ConductPlan {
    final PoissonTable occasions;
    /** Thresholds of at least 1..{@link Occasions#FEW} + 1 occasions: more are rare and counted by the table. */
    final long[] atLeast;

    final Categorical kinds;
    /** [kind x PersonClass.COUNT + class]: propensity before disposition and treatment. */
    final float[] byClass;
    /** [kind x 256 + disposition]. */
    final float[] byDisposition;
    /** [kind x 4 + (listed ? 1 : 0) + (listed tie ? 2 : 0)]. */
    final float[] byTreatment;

    final @Nullable Exponential[] spells;
    final long occasionKey;
    final long actKey;
    final long dayKey;
    final long spellKey;

    private ConductPlan(List<ActSettings> acts, MeansSettings means, double[] quintileIncomeYuan, long luckSeed) {
        int n = acts.size();
        double[] ceilings = acts.stream()
                .map(ActSettings::ceiling)
                .mapToDouble(RatePerYear::perWeek)
                .toArray();
        double total = 0;
        for (double ceiling : ceilings) {
            total += ceiling;
        }
        occasions = PoissonTable.of(total);
        atLeast = occasions.atLeast(Occasions.FEW + 1);
        kinds = Categorical.of(total > 0 ? ceilings : new double[] {1});
        byClass = new float[n * PersonClass.COUNT];
        byDisposition = new float[n * DispositionFactors.RANKS];
        byTreatment = new float[n * 4];
        spells = new Exponential[n];
        for (int kind = 0; kind < n; kind++) {
            ActSettings act = acts.get(kind);
            fillClasses(kind, act, means, quintileIncomeYuan);
            double[] factors = DispositionFactors.of(act).byRank();
            for (int rank = 0; rank < factors.length; rank++) {
                byDisposition[kind * DispositionFactors.RANKS + rank] = (float) factors[rank];
            }
            for (int state = 0; state < 4; state++) {
                double factor =
                        ((state & 1) != 0 ? act.whileListed() : 1) * ((state & 2) != 0 ? act.withListedTie() : 1);
                byTreatment[kind * 4 + state] = (float) factor;
            }
            spells[kind] =
                    act.spell().value() == 0 ? null : Exponential.of(act.spell().value());
        }
        occasionKey = Key.of(luckSeed, new Purpose("conduct.occasion"));
        actKey = Key.of(luckSeed, new Purpose("conduct.act"));
        dayKey = Key.of(luckSeed, new Purpose("conduct.day"));
        spellKey = Key.of(luckSeed, new Purpose("conduct.spell"));
    }

    /**
     * Compiles conduct.
     *
     * @param settings the conduct of the society
     * @param kindsInOrder names of the kinds of act, in the order of their numbers
     * @param quintileIncomeYuan mean income of the five quintiles, yuan a year
     * @param seeds whose luck seed keys the occasions
     */
    public static ConductPlan of(
            ConductSettings settings, List<String> kindsInOrder, double[] quintileIncomeYuan, Seeds seeds) {
        List<ActSettings> acts =
                kindsInOrder.stream().map(kind -> settings.acts().get(kind)).toList();
        return new ConductPlan(acts, settings.means(), quintileIncomeYuan, seeds.luck());
    }

    private void fillClasses(int kind, ActSettings act, MeansSettings means, double[] quintileIncomeYuan) {
        for (int personClass = 0; personClass < PersonClass.COUNT; personClass++) {
            int education = PersonClass.education(personClass);
            int age = PersonClass.ageBand(personClass);
            int residence = PersonClass.residence(personClass);
            int quintile = PersonClass.incomeQuintile(personClass);
            double propensity = act.propensity().value()
                    * act.byIncome().get(quintile)
                    * act.byResidence().get(residence)
                    * act.byAge().get(age)
                    * act.byEducation().get(education);
            if (act.cost().fen() > 0) {
                double affordable = means.spendable().value() * quintileIncomeYuan[quintile];
                propensity *= Math.min(1, affordable / (act.cost().fen() / 100.0));
            }
            if (act.hours() > 0) {
                propensity *= Math.min(1, means.spareHours().get(age) / act.hours());
            }
            byClass[kind * PersonClass.COUNT + personClass] = (float) propensity;
        }
    }
}

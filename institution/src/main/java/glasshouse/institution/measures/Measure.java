package glasshouse.institution.measures;

import glasshouse.kernel.index.Cities;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one measure.
 *
 * @param measure number of the measure
 * @param cities cities of whose people it speaks
 * @param denies [request] threshold of refusing it, 0 for never
 * @param favours [request] what it is worth under the measure, in yuan
 * @param prefers [request] marks that it adds to a bid
 * @param costYuanOnce what coming under it costs
 * @param recoversYuan what its beginning brings those whom the person owes
 * @param costYuanAYear what being under it costs
 * @param hoursAYear what being under it takes
 * @param benefitYuanAYear [fifth of income] what being under it is worth
 * @param lag days until a change of the list arrives
 * @param lagKey key of that delay
 * @param denyKey key of the draw of refusing
 * @param reachesHousehold whether it holds for the other adults too
 * @param proportion how grave a record must be, null for any
 * @param pool pool that carries it out, -1 for none
 * @param work priority and work of carrying it out, as a claim's extra
 * @param leniency threshold of letting the person off
 * @param leniencyKey key of that draw
 * @param doorstep what may go wrong where it is carried out, null if nothing
 */
record Measure(
        int measure,
        long cities,
        long[] denies,
        int[] favours,
        int[] prefers,
        int costYuanOnce,
        int recoversYuan,
        int costYuanAYear,
        int hoursAYear,
        int[] benefitYuanAYear,
        Exponential lag,
        long lagKey,
        long denyKey,
        boolean reachesHousehold,
        @Nullable Proportion proportion,
        int pool,
        int work,
        long leniency,
        long leniencyKey,
        @Nullable Doorstep doorstep) {

    static Measure of(int number, String name, MeasureSettings settings, MeasuresPlan.Vocabulary names, long seed) {
        long[] denies = new long[names.requests().size()];
        int[] favours = new int[names.requests().size()];
        int[] prefers = new int[names.requests().size()];
        settings.denies().forEach((request, share) -> denies[names.requests().number(request)] = share.threshold());
        settings.favours().forEach((request, worth) -> favours[names.requests().number(request)] = yuan(worth));
        settings.prefers().forEach((request, marks) -> prefers[names.requests().number(request)] = marks);
        return new Measure(
                number,
                names.cities().of(settings.cities()),
                denies,
                favours,
                prefers,
                yuan(settings.costOnce()),
                yuan(settings.recovers()),
                yuan(settings.yearlyCost()),
                (int) StrictMath.round(settings.yearlyHours()),
                benefits(settings),
                Exponential.of(settings.copyLag().value()),
                key(seed, name, "copy-lag"),
                key(seed, name, "deny"),
                settings.reachesHousehold(),
                settings.proportion()
                        .map(proportion -> Proportion.of(proportion, names.acts()))
                        .orElse(null),
                settings.carriedOut().map(by -> names.pools().number(by.pool())).orElse(-1),
                settings.carriedOut()
                        .map(by -> Claims.extra(by.priority(), (int) StrictMath.round(by.hours() * 100)))
                        .orElse(0),
                settings.carriedOut()
                        .map(ExecutionSettings::leniency)
                        .orElse(Probability.ZERO)
                        .threshold(),
                key(seed, name, "leniency"),
                settings.carriedOut().map(by -> Doorstep.of(name, by, seed)).orElse(null));
    }

    /**
     * Says whether it goes on without anybody's doing where a listing ends and begins anew on the same day: it is the same for all who are listed,
     * nobody has to carry it out, and nobody else is told.
     */
    boolean goesOn() {
        return cities == Cities.EVERYWHERE && pool < 0 && !reachesHousehold && proportion == null;
    }

    private static int[] benefits(MeasureSettings settings) {
        return settings.benefitByIncome().stream()
                .mapToInt(factor ->
                        (int) StrictMath.round(settings.yearlyBenefit().yuan() * factor))
                .toArray();
    }

    private static int yuan(Money money) {
        return (int) StrictMath.round(money.yuan());
    }

    private static long key(long seed, String measure, String decision) {
        return Key.of(seed, new Purpose("measures." + measure + "." + decision));
    }
}

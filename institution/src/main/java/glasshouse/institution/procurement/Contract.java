package glasshouse.institution.procurement;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles one kind of contract.
 *
 * @param pool pool that awards it
 * @param worthYuan what one is worth
 * @param profitYuan what of that is left to who wins it
 * @param openDays days for which a bid stands
 * @param markKey key of a bid's own marks
 */
record Contract(int pool, long worthYuan, long profitYuan, int openDays, long markKey) {
    static Contract of(String name, ContractSettings settings, int pool, long seed) {
        Money worth = settings.worth();
        return new Contract(
                pool,
                StrictMath.round(worth.yuan()),
                StrictMath.round(worth.yuan() * settings.margin().value()),
                settings.open().value(),
                Key.of(seed, new Purpose("procurement." + name + ".marks")));
    }
}

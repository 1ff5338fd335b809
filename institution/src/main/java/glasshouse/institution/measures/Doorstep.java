package glasshouse.institution.measures;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.response.Offers;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;

/**
 * Compiles what may go wrong where a measure is carried out: money is taken for not doing it, or it is done to another. Each
 * decision is keyed by the record behind the listing, and by which measure and list it is about.
 *
 * @param priceYuan what is asked for not carrying it out, 0 where nobody asks
 * @param bribable threshold of taking it
 * @param bribableKey key of that draw
 * @param wrong threshold of going to the wrong person
 * @param wrongKey key of that draw
 * @param whoKey key of the draw of that person
 * @param until days until the error is noticed
 * @param untilKey key of that delay
 */
record Doorstep(
        int priceYuan,
        long bribable,
        long bribableKey,
        long wrong,
        long wrongKey,
        long whoKey,
        Exponential until,
        long untilKey) {
    /** Matters of offers at the door are counted from here, those of offers to the list's keeper from 0. */
    private static final int FIRST_MATTER = 1 << 16;

    static Doorstep of(String name, ExecutionSettings settings, long seed) {
        return new Doorstep(
                (int) StrictMath.ceil(settings.bribe().yuan()),
                settings.bribable().threshold(),
                key(seed, name, "bribable"),
                settings.wrongPerson().threshold(),
                key(seed, name, "wrong-person"),
                key(seed, name, "wrong-person-who"),
                Exponential.of(settings.wrongPersonFor().value()),
                key(seed, name, "wrong-person-days"));
    }

    private static long key(long seed, String measure, String decision) {
        return Key.of(seed, new Purpose("measures." + measure + "." + decision));
    }

    /** Returns what the person pays for being let off, in yuan; 0 if nothing is paid. */
    int boughtFor(Offers offers, int subject, long origin, int matter) {
        boolean asks = priceYuan > 0 && Draws.happens(Mixer.draw(bribableKey, origin, matter), bribable);
        return asks && offers.mostYuan(subject, origin, FIRST_MATTER + matter) >= priceYuan ? priceYuan : 0;
    }

    /** Returns who is treated instead of the person, or -1 if it is the right one. */
    int wrongPerson(Ties ties, int subject, long origin, int matter) {
        if (wrong == 0 || !Draws.happens(Mixer.draw(wrongKey, origin, matter), wrong)) {
            return -1;
        }
        long draw = Mixer.draw(whoKey, origin, matter);
        int kin = ties.pick(subject, TieKind.HOUSEHOLD, draw);
        return kin >= 0 ? kin : ties.pick(subject, TieKind.NEIGHBOUR, draw);
    }

    /** Returns the days until the error is noticed. */
    int daysOfError(long origin, int matter) {
        return until.days(Mixer.draw(untilKey, origin, matter));
    }
}

package glasshouse.society.response;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.conduct.Means;
import glasshouse.society.population.Traits;

/**
 * Says what a person would pay an official for being let off.
 *
 * <p>A price p is paid with probability o x min(1, a / p): o is the share who would pay at all, a what the person can pay for
 * it, by income quintile: a multiple of what can be spared for a costly act. One draw u per matter gives the most that is paid: nothing if u is not
 * below o, and else o a / u. So who offers does not know the price, and who asks does not know the person.
 */
public final class Offers {
    /** Kind of message, to one's own office: the person would pay to be off the list in the payload; extra is at most how much. */
    public static final int OFFERED = 71;

    private static final int MOST_YUAN = 1_000_000_000;

    private final double offers;
    private final double[] spareYuan;
    private final int[] traits;
    private final long key;

    private Offers(double offers, double[] spareYuan, int[] traits, long key) {
        this.offers = offers;
        this.spareYuan = spareYuan;
        this.traits = traits;
        this.key = key;
    }

    /**
     * Compiles the offers of a society.
     *
     * @param traits packed traits, by subject
     */
    public static Offers of(BriberySettings settings, Means means, int[] traits, long luckSeed) {
        double[] spare = new double[means.spendableYuan().length];
        for (int quintile = 0; quintile < spare.length; quintile++) {
            spare[quintile] = settings.means() * means.spendableYuan()[quintile];
        }
        long key = Key.of(luckSeed, new Purpose("response.bribery.offer"));
        return new Offers(settings.offers().value(), spare, traits, key);
    }

    /** Says whether anybody would ever pay. */
    public boolean any() {
        return offers > 0;
    }

    /**
     * Returns the most that a person would pay, in yuan; 0 for nothing.
     *
     * @param origin what the matter rests on
     * @param ordinal counts the matters of one origin
     */
    public int mostYuan(int subject, long origin, int ordinal) {
        double uniform = Draws.uniform(Mixer.draw(key, origin, ordinal));
        if (uniform >= offers) {
            return 0;
        }
        double spare = spareYuan[Traits.incomeQuintile(traits[subject])];
        return (int) StrictMath.min(MOST_YUAN, offers * spare / StrictMath.max(uniform, Double.MIN_NORMAL));
    }
}

package glasshouse.society.population;

import glasshouse.kernel.random.Normal;

/**
 * How the ages of a household's adults hang together, as ranks: an adult's rank is the share of all adults who are
 * younger. Each rank is uniform on its own, so every age band keeps its published share whatever the household.
 *
 * <p>A partner's rank follows by a Gaussian copula. Another generation stands half a turn away on the circle of ranks,
 * give or take the spread: an adult in the older half has an adult child, one in the younger half an adult parent. A turn
 * by anything that is independent of a uniform rank leaves it uniform. Half the adults lie between the two: 28 to 31
 * years with China's ages of 2020.
 *
 * <p>With partners, adults 0 and 1 are a pair, and adults 2 and 3 of four or more are a pair of the other generation.
 * Without, adult 0 stands alone and the others are of the other generation.
 */
final class Kinship {
    private static final double HALF_A_TURN = 0.5;
    private static final int SECOND_PAIR = 4;

    private final double likeness;
    private final double unlikeness;
    private final double spread;

    Kinship(LikenessSettings settings) {
        this.likeness = settings.partnersAge();
        this.unlikeness = StrictMath.sqrt(1 - likeness * likeness);
        this.spread = settings.generationSpread().value();
    }

    /** Returns how many of so many adults are one of a pair, if the household has partners. */
    static int pairedAdults(int adults) {
        return adults >= SECOND_PAIR ? 4 : adults >= 2 ? 2 : 0;
    }

    /** Returns whether an adult is the second of a pair, if the household has partners. */
    static boolean isPartner(int position, int adults) {
        return (position & 1) == 1 && position < pairedAdults(adults);
    }

    /** Returns a partner's normal score of age, from the other's and an independent normal value. */
    double partnerScore(double score, double value) {
        return likeness * score + unlikeness * value;
    }

    /** Returns the rank of an adult who is no partner, from the rank of adult 0 and an independent normal value. */
    double relativeRank(double headRank, double value, int position, boolean partners) {
        boolean sameGeneration = partners && position == 5;
        double turned = headRank + (sameGeneration ? 0 : HALF_A_TURN) + spread * value;
        return turned - StrictMath.floor(turned);
    }

    /** Returns the normal score of a rank, finite at both ends. */
    static double score(double rank) {
        return Normal.quantile(StrictMath.min(StrictMath.max(rank, 0x1p-54), 1 - 0x1p-53));
    }
}

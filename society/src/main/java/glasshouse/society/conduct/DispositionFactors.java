package glasshouse.society.conduct;

import glasshouse.kernel.random.Normal;

/**
 * Tabulates by what factor a disposition moves the propensity to one kind of act.
 *
 * <p>Disposition is a rank of 0..255 (0 least honest); its z is the normal quantile of the rank's middle. The factor is
 * exp(s z) for good acts and exp(-s z) for others, divided by its mean over ranks, so that the mean propensity over
 * people is the setting.
 */
record DispositionFactors(double[] byRank) {
    /** Number of ranks of disposition. */
    static final int RANKS = 256;

    static DispositionFactors of(ActSettings act) {
        return of(act.nature(), act.disposition());
    }

    /** Returns the factor of a disposition that moves nothing. */
    static double[] alike() {
        return of(Nature.GOOD, 0).byRank();
    }

    static DispositionFactors of(Nature nature, double strength) {
        double spread = nature.isGood() ? strength : -strength;
        double[] factors = new double[RANKS];
        double sum = 0;
        for (int rank = 0; rank < RANKS; rank++) {
            factors[rank] = StrictMath.exp(spread * Normal.quantile((rank + 0.5) / RANKS));
            sum += factors[rank];
        }
        for (int rank = 0; rank < RANKS; rank++) {
            factors[rank] = spread == 0 ? 1 : factors[rank] * RANKS / sum;
        }
        return new DispositionFactors(factors);
    }

    double most() {
        double most = 0;
        for (double factor : byRank) {
            most = Math.max(most, factor);
        }
        return most;
    }
}

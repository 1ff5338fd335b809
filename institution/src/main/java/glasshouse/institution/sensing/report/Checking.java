package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Purpose;

/**
 * Gives reports their evidence, and lets a check throw out those whose evidence is too weak, without knowing which is true.
 *
 * <p>Evidence is a normal variable of deviation 1, d' higher for a right report than for a false one; a check throws out what
 * lies below a cut (D. Green and J. Swets, "Signal detection theory and psychophysics", 1966). The shares of false and of
 * right reports thrown out, f and l, give both: d' = z(f) - z(l) and the cut at z(f) above the mean of the false. It
 * travels in steps of a quarter, counted from the cut, so that the shares hold exactly.
 */
final class Checking {
    private static final int AT_THE_CUT = 32;
    private static final int MOST = 63;
    private static final double STEPS = 4;
    /** A share nearer to 0 or 1 than this is taken to be this far from it: its quantile is infinite. */
    private static final double NEAREST = 0x1p-50;

    private final boolean throwsOut;
    private final double cutOfRight;
    private final double cutOfFalse;
    private final long key;

    private Checking(Probability finds, Probability loses, long key) {
        this.throwsOut = finds.value() > 0;
        this.cutOfRight = quantile(loses);
        this.cutOfFalse = quantile(finds);
        this.key = key;
    }

    static Checking of(String channel, Probability finds, Probability loses, long seed) {
        return new Checking(finds, loses, Key.of(seed, new Purpose("sensing." + channel + ".evidence")));
    }

    private static double quantile(Probability share) {
        return Normal.quantile(StrictMath.max(NEAREST, StrictMath.min(1 - NEAREST, share.value())));
    }

    /** Returns how far above the cut the evidence of a report lies; at the cut where nothing is ever thrown out. */
    int strength(long origin, int tie, boolean right) {
        if (!throwsOut) {
            return AT_THE_CUT;
        }
        double above = Normal.value(Mixer.draw(key, origin, tie)) - (right ? cutOfRight : cutOfFalse);
        long step = (long) StrictMath.floor(above * STEPS) + AT_THE_CUT;
        return (int) StrictMath.max(0, StrictMath.min(MOST, step));
    }

    /** Says whether a report with this evidence stands up to a check. */
    static boolean stands(int strength) {
        return strength >= AT_THE_CUT;
    }
}

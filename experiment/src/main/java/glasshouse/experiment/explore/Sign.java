package glasshouse.experiment.explore;

import glasshouse.experiment.estimate.Estimate;

/** On which side of zero a whole interval lies. */
enum Sign {
    /** Above. */
    ABOVE,
    /** Below. */
    BELOW,
    /** It holds zero. */
    UNDECIDED,
    /** All pairs are equal to the bit. */
    EQUAL;

    static Sign of(Estimate estimate) {
        if (estimate.verdict() == Estimate.Verdict.NONE) {
            return EQUAL;
        }
        return estimate.low() > 0 ? ABOVE : estimate.high() < 0 ? BELOW : UNDECIDED;
    }
}

package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Stopping;
import java.util.List;

/**
 * Says when enough pairs were run: when half of the interval of one metric's difference, for everyone and under each of the other regimes, is
 * narrow enough, or when the budget is spent; see {@link Stopping} for the looks.
 *
 * @param side persons or firms
 * @param metric name of the metric
 * @param halfWidth half of the interval that is narrow enough, in the metric's unit, or in parts of the baseline's mean
 * @param isShare whether it is in parts of the baseline's mean
 * @param budget pairs that are run at most, at least {@link Stopping#FIRST_LOOK}
 */
public record Enough(String side, String metric, double halfWidth, boolean isShare, int budget) {
    /** Checks the numbers. */
    public Enough {
        if (!(halfWidth > 0) || budget < Stopping.FIRST_LOOK) {
            throw new IllegalArgumentException("half width (" + halfWidth + ") must be above 0, and the budget ("
                    + budget + ") at least " + Stopping.FIRST_LOOK);
        }
    }

    /**
     * What came of the looks.
     *
     * @param asked for
     * @param halfWidth that was asked for, in the metric's unit
     * @param reached half of the widest interval at the end, in the metric's unit
     * @param isNarrow whether that is narrow enough, with what looking again and again takes
     */
    public record Looked(Enough asked, double halfWidth, double reached, boolean isNarrow) {}

    /** Says how it stands, given the baseline's mean and what is known under each of the other regimes. */
    Looked look(double baseline, List<Estimate> estimates) {
        double asked = isShare ? halfWidth * Math.abs(baseline) : halfWidth;
        double reached = 0;
        for (Estimate estimate : estimates) {
            reached = Math.max(reached, Math.max(estimate.high() - estimate.mean(), estimate.mean() - estimate.low()));
        }
        boolean isNarrow = estimates.stream().allMatch(estimate -> isNarrow(estimate, asked));
        return new Looked(this, asked, reached, isNarrow);
    }

    private static boolean isNarrow(Estimate estimate, double asked) {
        return estimate.verdict() == Estimate.Verdict.NONE || asked > 0 && Stopping.isNarrow(estimate, asked);
    }

    /** Says whether one may look after so many pairs. */
    boolean isLook(int pairs) {
        return new Stopping(Stopping.FIRST_LOOK, budget, 1).isLook(pairs);
    }
}

package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.observation.metric.Metric;

/**
 * Holds the paired difference of one metric in one stratum.
 *
 * @param variant name of the other regime
 * @param side persons or firms
 * @param metric the metric
 * @param cut the cut
 * @param stratum the stratum
 * @param baseline mean over pairs under the baseline, counted from the change on (stocks: at the end)
 * @param twin mean over pairs under the patch
 * @param estimate how far it is known
 * @param together whether it is still resolved when all metrics, for everyone and under all regimes, are looked at together
 *     (Holm's procedure); false for strata, which are not looked at so
 * @param saved how many times the pairs it would take to know it as well from worlds of independent luck; NaN for one pair, or
 *     where nothing differs: (var(baseline) + var(twin)) / var(difference)
 */
public record Effect(
        String variant,
        String side,
        Metric metric,
        String cut,
        String stratum,
        double baseline,
        double twin,
        Estimate estimate,
        boolean together,
        double saved) {
    Effect resolvedTogether() {
        return new Effect(variant, side, metric, cut, stratum, baseline, twin, estimate, true, saved);
    }
}

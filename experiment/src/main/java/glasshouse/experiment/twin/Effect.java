package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.observation.metric.Metric;

/**
 * Holds the paired difference of one metric in one stratum.
 *
 * @param side persons or firms
 * @param metric the metric
 * @param cut the cut
 * @param stratum the stratum
 * @param baseline mean over pairs under the baseline, counted from the change on (stocks: at the end)
 * @param twin mean over pairs under the patch
 * @param estimate how far it is known
 */
public record Effect(
        String side, Metric metric, String cut, String stratum, double baseline, double twin, Estimate estimate) {}

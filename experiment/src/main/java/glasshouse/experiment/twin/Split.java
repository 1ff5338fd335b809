package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.observation.metric.Metric;

/**
 * Splits the paired difference of one metric in one stratum. Direct, through ties and through what is shared sum to the
 * total, in every pair and to the last unit.
 *
 * @param side persons or firms
 * @param metric the metric
 * @param cut the cut
 * @param stratum the stratum
 * @param total twin less baseline
 * @param direct with ties' messages and pools' answers held as in the baseline, less baseline
 * @param ties with answers held less both held
 * @param shared twin less answers held
 */
public record Split(
        String side, Metric metric, String cut, String stratum, Part total, Part direct, Part ties, Part shared) {
    /**
     * Holds one part.
     *
     * @param sum of all pairs' differences
     * @param estimate how far it is known
     */
    public record Part(long sum, Estimate estimate) {
        static Part of(long[] differences) {
            long sum = 0;
            double[] reals = new double[differences.length];
            for (int pair = 0; pair < differences.length; pair++) {
                sum += differences[pair];
                reals[pair] = differences[pair];
            }
            return new Part(sum, Estimate.of(reals));
        }
    }
}

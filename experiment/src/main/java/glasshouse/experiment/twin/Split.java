package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import java.util.Arrays;
import java.util.function.IntFunction;

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
            return new Part(Arrays.stream(differences).sum(), Estimate.of(PairSums.doubles(differences)));
        }

        private static Part less(long[] one, long[] other) {
            return of(PairSums.differences(one, other));
        }
    }

    /**
     * Splits a difference by what four worlds come to, by pair.
     *
     * @param ofWorld 0 the baseline, 1 the twin, 2 with pools' answers held as in the baseline, 3 with ties' messages held too
     */
    static Split of(String side, Metric metric, Cuts.Stratum stratum, IntFunction<long[]> ofWorld) {
        long[] baseline = ofWorld.apply(0);
        long[] twin = ofWorld.apply(1);
        long[] answersHeld = ofWorld.apply(2);
        long[] bothHeld = ofWorld.apply(3);
        return new Split(
                side,
                metric,
                stratum.cut(),
                stratum.name(),
                Part.less(twin, baseline),
                Part.less(bothHeld, baseline),
                Part.less(answersHeld, bothHeld),
                Part.less(twin, answersHeld));
    }
}

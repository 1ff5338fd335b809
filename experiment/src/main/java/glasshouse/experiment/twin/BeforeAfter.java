package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds, for everyone, how one metric changed at the date on which twins part: after it less before it, in each of the two worlds,
 * and what the worlds differ in after it. The first is what can be seen without a twin, the last what the change did. Flows are
 * counted a year, stocks are levels at the date and at the end.
 *
 * @param side persons or firms
 * @param metric the metric
 * @param before mean over pairs before the date, when both worlds are one
 * @param baseline after less before under the baseline
 * @param twin after less before under the patch
 * @param difference twin less baseline, after the date
 */
public record BeforeAfter(
        String side, Metric metric, double before, Estimate baseline, Estimate twin, Estimate difference) {
    private static final double WEEKS_PER_YEAR = 365.25 / Week.DAYS;

    /**
     * Reads what all pairs came to.
     *
     * @param side persons or firms
     * @param pairs the levels of each
     * @param metrics in the order of their numbers
     */
    static List<BeforeAfter> of(String side, List<Levels> pairs, List<Metric> metrics) {
        List<BeforeAfter> all = new ArrayList<>();
        for (int metric = 0; metric < metrics.size(); metric++) {
            double before = 0;
            double[] baseline = new double[pairs.size()];
            double[] twin = new double[pairs.size()];
            double[] difference = new double[pairs.size()];
            for (int pair = 0; pair < pairs.size(); pair++) {
                Levels levels = pairs.get(pair);
                before += levels.before()[metric] / pairs.size();
                baseline[pair] = levels.baseline()[metric] - levels.before()[metric];
                twin[pair] = levels.twin()[metric] - levels.before()[metric];
                difference[pair] = levels.twin()[metric] - levels.baseline()[metric];
            }
            all.add(new BeforeAfter(
                    side,
                    metrics.get(metric),
                    before,
                    Estimate.of(baseline),
                    Estimate.of(twin),
                    Estimate.of(difference)));
        }
        return all;
    }

    /**
     * Holds one pair's levels by metric.
     *
     * @param before the date
     * @param baseline after it, under the baseline
     * @param twin after it, under the patch
     */
    record Levels(double[] before, double[] baseline, double[] twin) {
        /**
         * Reads one pair.
         *
         * @param pair the series of baseline and twin
         * @param week the first week after the date, at least 1
         */
        static Levels of(List<TallySeries> pair, int week) {
            TallySeries baseline = pair.getFirst();
            return new Levels(before(baseline, week), after(baseline, week), after(pair.getLast(), week));
        }

        private static double[] before(TallySeries series, int week) {
            double[] levels = new double[series.metrics().size()];
            for (int metric = 0; metric < levels.length; metric++) {
                boolean stock = series.metrics().all().get(metric).stock();
                levels[metric] = series.sum(week, 0, metric) * (stock ? 1 : WEEKS_PER_YEAR / week);
            }
            return levels;
        }

        private static double[] after(TallySeries series, int week) {
            double[] levels = new double[series.metrics().size()];
            long[] sums = series.sums(week);
            for (int metric = 0; metric < levels.length; metric++) {
                boolean stock = series.metrics().all().get(metric).stock();
                levels[metric] = sums[metric] * (stock ? 1 : WEEKS_PER_YEAR / (series.weeks() - week));
            }
            return levels;
        }
    }
}

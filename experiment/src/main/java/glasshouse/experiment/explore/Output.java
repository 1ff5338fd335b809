package glasshouse.experiment.explore;

import glasshouse.experiment.question.OutputSettings;
import glasshouse.observation.metric.TallySeries;
import java.util.Arrays;
import java.util.List;

/**
 * One number that is read off the counts of a run.
 *
 * @param name its name
 * @param settings as asked
 * @param side number of the side
 * @param metrics numbers of the metrics that are added up
 * @param per numbers of those that the sum is divided by
 * @param strata numbers of the strata that are added up
 * @param fromWeek first week counted
 * @param toWeek first week not counted any more
 */
record Output(
        String name,
        OutputSettings settings,
        int side,
        int[] metrics,
        int[] per,
        int[] strata,
        int fromWeek,
        int toWeek) {
    /** Reads it; not a number where nothing is there to divide by. */
    double read(List<TallySeries> sides) {
        TallySeries series = sides.get(side);
        double over = per.length == 0 ? 1 : sum(series, per);
        double sum = sum(series, metrics);
        return over == 0 ? Double.NaN : sum / over * settings.times() + settings.plus();
    }

    private double sum(TallySeries series, int[] numbers) {
        double sum = 0;
        for (int metric : numbers) {
            for (int stratum : strata) {
                sum += count(series, stratum, metric);
            }
        }
        return sum;
    }

    private double count(TallySeries series, int stratum, int metric) {
        if (!series.metrics().all().get(metric).stock()) {
            return series.sum(toWeek, stratum, metric) - series.sum(fromWeek, stratum, metric);
        }
        return switch (settings.stocks()) {
            case AT_END -> series.sum(toWeek, stratum, metric);
            case EVERY_WEEK ->
                Arrays.stream(series.series(stratum, metric), fromWeek, toWeek).sum();
        };
    }
}

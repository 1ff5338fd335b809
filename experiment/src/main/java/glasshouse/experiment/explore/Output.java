package glasshouse.experiment.explore;

import glasshouse.experiment.question.OutputSettings;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One number that is read off the counts of a run. It is found by names in every run anew: a factor that is a patch may make worlds that
 * count more than others do. Of what a world does not count there is none in it.
 *
 * @param name its name
 * @param settings as asked
 * @param side number of the side
 * @param fromWeek first week counted
 * @param toWeek first week not counted any more
 */
record Output(String name, OutputSettings settings, int side, int fromWeek, int toWeek) {
    /** Reads it; not a number where nothing is there to divide by. */
    double read(List<TallySeries> sides) {
        TallySeries series = sides.get(side);
        int[] strata = strata(settings, series.cuts().strata());
        double over = settings.per().isEmpty() ? 1 : sum(series, settings.per(), strata);
        double sum = sum(series, settings.metrics(), strata);
        return over == 0 ? Double.NaN : sum / over * settings.times() + settings.plus();
    }

    /** Returns the number of the stratum that is asked for, or of all that have its words in their names; none if there is none. */
    static int[] strata(OutputSettings asked, List<Cuts.Stratum> all) {
        int[] exact = strata(asked, all, name -> name.equals(asked.stratum()));
        List<String> words = words(asked.stratum());
        return exact.length > 0 ? exact : strata(asked, all, name -> words(name).containsAll(words));
    }

    private static int[] strata(OutputSettings asked, List<Cuts.Stratum> all, Predicate<String> wanted) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).cut().equals(asked.cut())
                        && wanted.test(all.get(number).name()))
                .toArray();
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }

    private double sum(TallySeries series, List<String> metrics, int[] strata) {
        List<Metric> all = series.metrics().all();
        double sum = 0;
        for (String name : metrics) {
            for (int metric = 0; metric < all.size(); metric++) {
                if (all.get(metric).name().equals(name)) {
                    sum += sum(series, metric, strata);
                }
            }
        }
        return sum;
    }

    private double sum(TallySeries series, int metric, int[] strata) {
        double sum = 0;
        for (int stratum : strata) {
            sum += count(series, stratum, metric);
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

package glasshouse.experiment.summary;

import glasshouse.experiment.figure.PriceFigures;
import glasshouse.experiment.figure.PriceFigures.Census;
import glasshouse.experiment.figure.Rate;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.TallySeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes from a run's counts what points take, and how they are spread. */
record PriceCounts(TallySeries series, Strata strata) {

    PriceFigures figures() {
        Metrics.Points points = series.metrics().points;
        return new PriceFigures(
                series.total(points.yuan),
                series.total(points.pointsForMoney),
                series.total(points.hours),
                series.total(points.pointsForWork),
                strata.rates(series, series.metrics().pointsGained, 1),
                strata.rates(series, series.metrics().pointsLost, 1),
                strata.rates(series, points.yuan, 1),
                census(points));
    }

    /** Reads the last yearly census: of persons by fifth of income, of firms by size, which is the first cut of both. */
    private @Nullable Census census(Metrics.Points points) {
        int week = series.weeks() - 1;
        while (week >= 0 && series.at(week, 0, points.censusScored) == 0) {
            week--;
        }
        if (week < 0) {
            return null;
        }
        Inequality fifths = new Inequality(first(week, points.censusScored), first(week, points.censusPoints));
        return new Census(
                week,
                series.at(week, 0, points.censusScored),
                series.at(week, 0, points.censusBelowStart),
                fifths.gini(),
                fifths.theil(),
                fifths.ge(series.at(week, 0, points.censusSquares)),
                fifths.geBetween());
    }

    /** Returns what was counted in one week by the strata of the first cut. */
    private long[] first(int week, int metric) {
        List<Rate> rates = strata.ratesOf(series, week, metric);
        String by = rates.getFirst().by();
        return rates.stream()
                .filter(rate -> rate.by().equals(by))
                .mapToLong(Rate::count)
                .toArray();
    }
}

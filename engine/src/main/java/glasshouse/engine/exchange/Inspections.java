package glasshouse.engine.exchange;

import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.governance.Governance;
import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.prediction.Cells;
import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.Risk;
import glasshouse.institution.statistics.Statistics;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.Tally;
import java.util.List;

/**
 * Where the institution's inspections go: at the barrier between weeks the statistics of all threads are put together, risk models
 * take them in, and the next week's allocation is made.
 */
public final class Inspections {
    private final PredictionMetrics metrics;
    private final Governance governance;
    private final Statistics week;
    private Allocation allocation = new Allocation(new Allocation.Target[0]);

    /** Creates the risk models of a world, which have counted nothing yet. */
    public Inspections(World world) {
        int predictions = world.names().predictions().size();
        this.metrics = world.metrics().prediction;
        this.governance = new Governance(predictions);
        this.week = new Statistics(predictions);
    }

    /** Takes up a regime that begins with a week. */
    public void enter(Regime regime, int inWeek, Tally tally) {
        countRisk(regime, -1, tally);
        allocation = governance.enter(regime.prediction(), inWeek);
        countRisk(regime, 1, tally);
    }

    /** Takes in the statistics of the week that ends, leaving none, and decides on the next week. */
    public void decide(List<Statistics> statistics, Regime regime, int inWeek, Tally tally) {
        if (risks().length == 0) {
            return;
        }
        for (Statistics some : statistics) {
            some.moveInto(week);
        }
        countWeek(regime, tally);
        countRisk(regime, -1, tally);
        allocation = governance.decide(regime.prediction(), allocation, week, inWeek);
        countRisk(regime, 1, tally);
        week.clear();
    }

    /** Counts what the risk models start a run with. */
    public void countBeginnings(Regime regime, Tally tally) {
        countRisk(regime, 1, tally);
    }

    private void countRisk(Regime regime, int sign, Tally tally) {
        for (int number = 0; number < risks().length; number++) {
            Prediction prediction = regime.prediction().at(number);
            int[] counts = risks()[number].counts();
            if (prediction != null && counts.length == prediction.cells().count()) {
                for (int cell = 0; cell < counts.length; cell++) {
                    int label = metrics.label(number, prediction.cells().areaOf(cell));
                    tally.addForAll(metrics.risk + label, (long) sign * counts[cell]);
                }
            }
        }
    }

    private void countWeek(Regime regime, Tally tally) {
        for (int number = 0; number < risks().length; number++) {
            Prediction prediction = regime.prediction().at(number);
            Allocation.Target target = allocation.at(number);
            if (prediction == null || target == null) {
                continue;
            }
            Cells cells = prediction.cells();
            for (int cell = 0; cell < cells.count(); cell++) {
                int records = week.discovered(number, cell) + week.reported(number, cell);
                tally.addForAll(metrics.recorded + metrics.label(number, cells.areaOf(cell)), records);
            }
            countInspections(prediction, number, target, tally);
        }
    }

    private void countInspections(Prediction prediction, int number, Allocation.Target target, Tally tally) {
        double[] share = new double[prediction.cells().areas()];
        for (int cell : target.sentTo()) {
            share[prediction.cells().areaOf(cell)] += 1.0 / target.sentTo().length;
        }
        if (target.sentTo().length == 0) {
            double persons = 0;
            for (int cell = 0; cell < target.presence().length; cell++) {
                int people = prediction.people()[cell];
                persons += people;
                share[prediction.cells().areaOf(cell)] += people * target.presence()[cell];
            }
            for (int area = 0; area < share.length; area++) {
                share[area] /= persons;
            }
        }
        for (int area = 0; area < share.length; area++) {
            long thousandths = StrictMath.round(share[area] * PredictionMetrics.THOUSANDTHS);
            tally.addForAll(metrics.inspections + metrics.label(number, area), thousandths);
        }
    }

    /** Returns where inspections go in the week to come. */
    public Allocation allocation() {
        return allocation;
    }

    /** Returns what the risk models have counted, by number. */
    public Risk[] risks() {
        return governance.risks();
    }
}

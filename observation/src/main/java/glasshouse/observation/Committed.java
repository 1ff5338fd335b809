package glasshouse.observation;

import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;

/**
 * Counts what acts are beside acts: what risk models never see, where it happens, and what others are paid by it. What is asked of an
 * act's kind alone is summed from the week's counts; only where a model tells areas apart is each act looked at.
 */
final class Committed {
    private final Metrics metrics;
    private final PredictionPlan plan;
    private final long[] recoveredYuan;
    private final Tally tally;

    /**
     * Counts for these risk models.
     *
     * @param recoveredYuan [act] what doing it brings the one it is owed to
     */
    Committed(Metrics metrics, PredictionPlan plan, long[] recoveredYuan, Tally tally) {
        this.metrics = metrics;
        this.plan = plan;
        this.recoveredYuan = recoveredYuan;
        this.tally = tally;
    }

    /** Counts a district's acts, where it matters of whom they are. */
    void count(People people, Acts acts) {
        for (int number = 0; number < plan.size(); number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null && prediction.cells().areas() > 1) {
                count(people, acts, number, prediction);
            }
        }
    }

    private void count(People people, Acts acts, int number, Prediction prediction) {
        PredictionMetrics labels = metrics.prediction;
        for (int row = 0; row < acts.size(); row++) {
            if (prediction.acts()[acts.kind(row)]) {
                int area = prediction.cells().area(acts.subject(row));
                tally.of(people, acts.subject(row)).add(labels.committed + labels.label(number, area), 1);
            }
        }
    }

    /** Counts what follows from how many acts of each kind were counted in the week. */
    void sum() {
        PredictionMetrics labels = metrics.prediction;
        for (int act = 0; act < recoveredYuan.length; act++) {
            tally.addTimes(metrics.lives.recoveredYuan, recoveredYuan[act], metrics.acts + act);
            for (int number = 0; number < plan.size(); number++) {
                Prediction prediction = plan.at(number);
                if (prediction != null
                        && prediction.cells().areas() == 1
                        && prediction.acts()[act]) {
                    tally.addTimes(labels.committed + labels.label(number, 0), 1, metrics.acts + act);
                }
            }
        }
    }
}

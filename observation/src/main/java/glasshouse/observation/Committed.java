package glasshouse.observation;

import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;

/** Counts what some acts are beside acts: what risk models never see, where they happen, and what others are paid by them. */
final class Committed {
    private final PredictionMetrics metrics;
    private final int recovered;
    private final PredictionPlan plan;
    private final long[] recoveredYuan;
    private final Tally tally;
    /** [act]: whether there is anything to count of it; of most there is not. */
    private final boolean[] concerns;

    /**
     * Counts for these risk models.
     *
     * @param recoveredYuan [act] what doing it brings the one it is owed to
     */
    Committed(Metrics metrics, PredictionPlan plan, long[] recoveredYuan, Tally tally) {
        this.metrics = metrics.prediction;
        this.recovered = metrics.lives.recoveredYuan;
        this.plan = plan;
        this.recoveredYuan = recoveredYuan;
        this.tally = tally;
        this.concerns = new boolean[recoveredYuan.length];
        for (int act = 0; act < concerns.length; act++) {
            concerns[act] = recoveredYuan[act] > 0;
            for (int number = 0; number < plan.size(); number++) {
                Prediction prediction = plan.at(number);
                concerns[act] |= prediction != null && prediction.acts()[act];
            }
        }
    }

    void count(People people, Acts acts) {
        for (int row = 0; row < acts.size(); row++) {
            if (concerns[acts.kind(row)]) {
                count(people, acts.subject(row), acts.kind(row));
            }
        }
    }

    private void count(People people, int subject, int act) {
        tally.of(people, subject);
        if (recoveredYuan[act] > 0) {
            tally.add(recovered, recoveredYuan[act]);
        }
        for (int number = 0; number < plan.size(); number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null && prediction.acts()[act]) {
                int area = prediction.cells().area(subject);
                tally.add(metrics.committed + metrics.label(number, area), 1);
            }
        }
    }
}

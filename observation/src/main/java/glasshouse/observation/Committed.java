package glasshouse.observation;

import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;

/** Counts what risk models never see: the acts themselves, where they happen. */
final class Committed {
    private final PredictionMetrics metrics;
    private final PredictionPlan plan;
    private final Tally tally;

    Committed(PredictionMetrics metrics, PredictionPlan plan, Tally tally) {
        this.metrics = metrics;
        this.plan = plan;
        this.tally = tally;
    }

    void count(People people, Acts acts) {
        for (int number = 0; number < plan.size(); number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null) {
                count(people, acts, number, prediction);
            }
        }
    }

    private void count(People people, Acts acts, int number, Prediction prediction) {
        for (int row = 0; row < acts.size(); row++) {
            if (prediction.acts()[acts.kind(row)]) {
                int area = prediction.cells().area(acts.subject(row));
                tally.of(people, acts.subject(row)).add(metrics.committed + metrics.label(number, area), 1);
            }
        }
    }
}

package glasshouse.institution.governance;

import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.institution.prediction.Risk;
import glasshouse.institution.statistics.Statistics;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides between weeks from what the institution itself has counted: fits risk models anew, and sends the next inspections. */
public final class Governance {
    private final Risk[] risks;

    /** Creates the governance of so many risk models, which have counted nothing yet. */
    public Governance(int predictions) {
        this.risks = new Risk[predictions];
        Arrays.setAll(risks, number -> new Risk());
    }

    /** Takes up a regime, and says where its inspections go in a week; models that are new begin with what they start with. */
    public Allocation enter(PredictionPlan plan, int week) {
        for (int number = 0; number < risks.length; number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null
                    && risks[number].counts().length != prediction.cells().count()) {
                risks[number].set(prediction.start().clone(), prediction.start().clone());
            }
        }
        return send(plan, week);
    }

    /** Folds in the week that ends, and says where inspections go in the next. */
    public Allocation decide(PredictionPlan plan, Allocation past, Statistics statistics, int week) {
        for (int number = 0; number < risks.length; number++) {
            Prediction prediction = plan.at(number);
            Allocation.Target target = past.at(number);
            if (prediction != null && target != null) {
                Refit.fold(prediction, number, risks[number], target, statistics, week);
            }
        }
        return send(plan, week + 1);
    }

    private Allocation send(PredictionPlan plan, int week) {
        Allocation.@Nullable Target[] targets = new Allocation.Target[risks.length];
        for (int number = 0; number < targets.length; number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null) {
                targets[number] = Sending.of(prediction, risks[number].fitted(), week);
            }
        }
        return new Allocation(targets);
    }

    /** Returns what the risk models have counted, by number. */
    public Risk[] risks() {
        return risks;
    }
}

package glasshouse.institution.prediction;

import glasshouse.kernel.index.Names;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Risk models compiled, by number. */
public final class PredictionPlan {
    private final @Nullable Prediction[] predictions;

    /**
     * Holds what risk models are named by and made of.
     *
     * @param predictions risk models of all editions
     * @param channels channels
     * @param acts kinds of act
     * @param groups how many groups the population has
     * @param traits packed traits of the whole population
     * @param luckSeed seed of all draws
     */
    public record Setting(Names predictions, Names channels, Names acts, int groups, int[] traits, long luckSeed) {}

    private PredictionPlan(@Nullable Prediction[] predictions) {
        this.predictions = predictions;
    }

    /**
     * Compiles the risk models of a regime.
     *
     * @param settings the risk models in force
     * @param targetedBy by channel, the risk model that sends it where it goes
     * @param setting what they are named by
     */
    public static PredictionPlan of(
            SequencedMap<String, PredictionSettings> settings,
            SequencedMap<String, String> targetedBy,
            Setting setting) {
        @Nullable
        Prediction[] predictions = new Prediction[setting.predictions().size()];
        for (int number = 0; number < predictions.length; number++) {
            String name = setting.predictions().name(number);
            PredictionSettings one = settings.get(name);
            if (one != null) {
                boolean[] discovers = new boolean[setting.channels().size()];
                targetedBy.forEach((channel, prediction) ->
                        discovers[setting.channels().number(channel)] |= prediction.equals(name));
                predictions[number] = Prediction.of(name, one, discovers, setting);
            }
        }
        return new PredictionPlan(predictions);
    }

    /** Returns how many risk models there are over all editions. */
    public int size() {
        return predictions.length;
    }

    /** Finds a risk model; null where the regime in force has it not. */
    public @Nullable Prediction at(int number) {
        return predictions[number];
    }
}

package glasshouse.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.credit.LendingGame.Outcome;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The lending experiment as published: D'Amour, Srinivasan, Atwood, Baljekar, Sculley and Halpern, "Fairness is not static: deeper
 * understanding of long term fairness via simulation studies" (2020). The means and deviations are those of the authors' own code, run
 * {@value #PUBLISHED_FOR_UTILITY} times for the one goal and {@value #PUBLISHED_FOR_EQUALITY} times for the other. Four standard
 * errors of the difference: false alarms of 6e-5 a cell.
 */
class DelayedImpactTest {
    static final int PUBLISHED_FOR_UTILITY = 40;
    static final int PUBLISHED_FOR_EQUALITY = 12;
    private static final int RUNS = 10;
    private static final double SIGMAS = 4;

    /** One published number: its mean and deviation over so many runs, and which of an outcome's numbers it is. */
    private record Published(int runs, double mean, double deviation, ToDoubleFunction<Outcome> of) {
        void isMetBy(List<Outcome> outcomes) {
            double error = deviation * Math.sqrt(1.0 / runs + 1.0 / outcomes.size());
            assertThat(meanOf(outcomes, of)).isCloseTo(mean, within(SIGMAS * error));
        }
    }

    @Test
    void lending_for_gain_lends_as_published_and_leaves_groups_as_published() {
        List<Outcome> outcomes = play("max-utility");

        int runs = PUBLISHED_FOR_UTILITY;
        new Published(runs, 3570, 316, outcome -> outcome.loans()[0]).isMetBy(outcomes);
        new Published(runs, 2267, 222, outcome -> outcome.loans()[1]).isMetBy(outcomes);
        new Published(runs, 0.464, 0.007, outcome -> outcome.repaying()[0]).isMetBy(outcomes);
        new Published(runs, 0.415, 0.006, outcome -> outcome.repaying()[1]).isMetBy(outcomes);
    }

    @Test
    void lending_at_equal_rates_lends_as_published_and_leaves_groups_as_published() {
        List<Outcome> outcomes = play("equal-opportunity");

        int runs = PUBLISHED_FOR_EQUALITY;
        new Published(runs, 4101, 355, outcome -> outcome.loans()[0]).isMetBy(outcomes);
        new Published(runs, 3264, 203, outcome -> outcome.loans()[1]).isMetBy(outcomes);
        new Published(runs, 0.406, 0.034, outcome -> outcome.repaying()[0]).isMetBy(outcomes);
        new Published(runs, 0.333, 0.035, outcome -> outcome.repaying()[1]).isMetBy(outcomes);
    }

    private static List<Outcome> play(String goal) {
        return LendingGame.play(goal, Integer.getInteger("glasshouse.lending-runs", RUNS));
    }

    private static double meanOf(List<Outcome> outcomes, ToDoubleFunction<Outcome> of) {
        return outcomes.stream().mapToDouble(of).average().orElseThrow();
    }
}

package glasshouse.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.credit.LendingGame.Outcome;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lending experiment as published: D'Amour, Srinivasan, Atwood, Baljekar, Sculley and Halpern, "Fairness is not static: deeper
 * understanding of long term fairness via simulation studies" (2020). The means and deviations are those of the authors' own code, run
 * 40 times for the one goal and 12 times for the other. Four standard errors of the difference: false alarms of 6e-5 a cell.
 */
class DelayedImpactTest {
    private static final int RUNS = 10;
    private static final double SIGMAS = 4;

    @ParameterizedTest
    @CsvSource({
        "max-utility, 40, 3570, 316, 2267, 222, 0.464, 0.007, 0.415, 0.006",
        "equal-opportunity, 12, 4101, 355, 3264, 203, 0.406, 0.034, 0.333, 0.035"
    })
    void loans_and_what_they_make_of_both_groups_are_the_published_ones(
            String goal,
            int published,
            double loansOfFirst,
            double spreadOfFirst,
            double loansOfSecond,
            double spreadOfSecond,
            double repayingOfFirst,
            double deviationOfFirst,
            double repayingOfSecond,
            double deviationOfSecond) {
        int runs = Integer.getInteger("glasshouse.lending-runs", RUNS);
        List<Outcome> outcomes = LendingGame.play(goal, runs);

        Cell cell = new Cell(outcomes, published);
        cell.isAt(outcome -> outcome.loans()[0], loansOfFirst, spreadOfFirst);
        cell.isAt(outcome -> outcome.loans()[1], loansOfSecond, spreadOfSecond);
        cell.isAt(outcome -> outcome.repaying()[0], repayingOfFirst, deviationOfFirst);
        cell.isAt(outcome -> outcome.repaying()[1], repayingOfSecond, deviationOfSecond);
    }

    private record Cell(List<Outcome> outcomes, int published) {
        double mean(ToDoubleFunction<Outcome> of) {
            return outcomes.stream().mapToDouble(of).average().orElseThrow();
        }

        void isAt(ToDoubleFunction<Outcome> of, double mean, double deviation) {
            double error = deviation * Math.sqrt(1.0 / published + 1.0 / outcomes.size());
            assertThat(mean(of)).isCloseTo(mean, within(SIGMAS * error));
        }
    }
}

package glasshouse.experiment.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What was found of false matches lies where closed forms say. Bounds are five standard errors of the means of pairs, a false-alarm rate of
 * 6e-7 for each of some 170 comparisons.
 */
class StationTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 100_000;
    private static final int PAIRS = 8;
    private static final double MAJORITY = 0.9111;
    private static final double MINORITY_A = 0.06;

    private final PointTable points =
            new PointTable(Article.EXAMPLES.resolve(Path.of("false-matches", "found", "false-matches")));

    private double found(String output, String falseMatches, String propensity) {
        return points.mean(output, "false-matches", falseMatches, "propensity", propensity);
    }

    @Test
    void wrongful_sightings_of_either_group_are_what_comparisons_and_error_rates_make() {
        for (String rate : points.levels("false-matches")) {
            for (String propensity : points.levels("propensity")) {
                double alarms = Station.falseAlarms(Double.parseDouble(rate));
                requireMean(found("wrongful-majority", rate, propensity) / 50_000, alarms, MAJORITY);
                requireMean(found("wrongful-minority-a", rate, propensity) / 50_000, 5 * alarms, MINORITY_A);
            }
        }
    }

    private static void requireMean(double mean, double alarms, double share) {
        assertThat(mean).isCloseTo(alarms, within(SIGMAS * Math.sqrt(alarms / (PERSONS * share * PAIRS))));
    }

    @Test
    void who_is_listed_wrongly_is_the_tail_of_a_poisson_number() {
        String rare = points.levels("propensity").getFirst();
        for (String rate : points.levels("false-matches")) {
            double alarms = Station.falseAlarms(Double.parseDouble(rate));
            requireShare(found("thrice-majority", rate, rare) / 1_000, Station.tail(alarms, 3), MAJORITY);
            requireShare(found("thrice-minority-a", rate, rare) / 1_000, Station.tail(5 * alarms, 3), MINORITY_A);
        }
    }

    /** Days between a sighting and its entry are lost at the end, and a tail from three on answers threefold: 3 % are allowed for. */
    private static void requireShare(double share, double tail, double of) {
        double error = Math.sqrt(tail * (1 - tail) / (PERSONS * of * PAIRS));
        assertThat(share).isCloseTo(tail, within(SIGMAS * error + 0.03 * tail + 1e-9));
    }

    @Test
    void precision_is_the_closed_form() {
        for (String rate : points.levels("false-matches")) {
            for (String propensity : points.levels("propensity")) {
                double right = Station.precision(rate, propensity);
                double sightings = Station.falseAlarms(Double.parseDouble(rate)) * PERSONS * PAIRS / (1 - right);
                assertThat(found("precision", rate, propensity))
                        .as(rate + " " + propensity)
                        .isCloseTo(right, within(SIGMAS * Math.sqrt(right * (1 - right) / sightings) + 0.01));
            }
        }
    }
}

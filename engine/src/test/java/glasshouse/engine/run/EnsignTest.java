package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The runaway loop of predictive policing, and its correction, as published: Ensign, Friedler, Neville, Scheidegger and
 * Venkatasubramanian, "Runaway Feedback Loops in Predictive Policing" (2018). The means and deviations are those of the authors'
 * own code over {@value #PUBLISHED_RUNS} runs. Four standard errors of the difference: false alarms of 6e-5 a cell.
 */
class EnsignTest {
    static final int PUBLISHED_RUNS = 300;
    private static final int RUNS = 100;
    private static final double SIGMAS = 4;

    @ParameterizedTest
    @CsvSource({
        "top-2, false, false, 0.932, 0.056",
        "top-2, true, false, 0.568, 0.051",
        "top-2, false, true, 0.599, 0.024",
        "top-2, true, true, 0.569, 0.020",
        "random, false, false, 0.994, 0.007",
        "random, true, false, 0.609, 0.053",
        "random, false, true, 0.659, 0.023",
        "random, true, true, 0.610, 0.021"
    })
    void the_share_of_the_first_beat_is_the_published_one(
            String pair, boolean corrected, boolean mixed, double mean, double deviation) {
        EnsignUrn urn = pair.equals("random") ? EnsignUrn.RANDOM : EnsignUrn.TOP_2;
        int runs = Integer.getInteger("glasshouse.ensign-runs", RUNS);

        double[] shares = urn.shares(corrected, mixed, runs);

        double measured = Arrays.stream(shares).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(shares)
                        .map(share -> (share - measured) * (share - measured))
                        .sum()
                / (runs - 1));
        double error = Math.sqrt(deviation * deviation / PUBLISHED_RUNS + deviation * deviation / runs);
        assertThat(measured).isCloseTo(mean, within(SIGMAS * error));
    }
}

package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * A family of statistical tests with one false-alarm rate: that rate is shared equally by all statistics of the family
 * (Bonferroni), and the family fails if the p-value of any one of them is below its share. Seeds are fixed; a family
 * that fails is never rerun under other seeds, and its rate is never lowered.
 */
final class Battery {
    private record Result(String name, double p) {}

    private final double falseAlarmRate;
    private final List<Result> results = new ArrayList<>();

    Battery(double falseAlarmRate) {
        this.falseAlarmRate = falseAlarmRate;
    }

    /** Adds a statistic that is chi-square distributed; too good a fit counts as much as too bad a one. */
    void chiSquare(String name, double statistic, int degrees) {
        twoSided(name, upperGamma(degrees / 2.0, statistic / 2));
    }

    /** Adds the chi-square of counts against equal shares. */
    void equalShares(String name, int[] counts) {
        double total = 0;
        for (int count : counts) {
            total += count;
        }
        double[] expected = new double[counts.length];
        java.util.Arrays.fill(expected, total / counts.length);
        fit(name, counts, expected);
    }

    /**
     * Adds the chi-square of counts against expected counts, with cells of fewer than 10 expected joined to the next.
     */
    void fit(String name, int[] counts, double[] expected) {
        double statistic = 0;
        double count = 0;
        double share = 0;
        double left = 0;
        for (double e : expected) {
            left += e;
        }
        int cells = 0;
        for (int i = 0; i < counts.length; i++) {
            count += counts[i];
            share += expected[i];
            left -= expected[i];
            if (share >= 10 && left >= 10 || i == counts.length - 1) {
                statistic += (count - share) * (count - share) / share;
                count = 0;
                share = 0;
                cells++;
            }
        }
        chiSquare(name, statistic, cells - 1);
    }

    /** Adds a statistic that is standard normal. */
    void normal(String name, double z) {
        twoSided(name, Normal.cdf(z));
    }

    /** Adds a count of successes in independent trials, many enough for the normal limit. */
    void binomial(String name, long successes, long trials, double probability) {
        normal(name, (successes - trials * probability) / Math.sqrt(trials * probability * (1 - probability)));
    }

    /** Adds a count that is Poisson distributed. */
    void poisson(String name, int count, double mean) {
        double atMost = upperGamma(count + 1.0, mean);
        double atLeast = count == 0 ? 1 : 1 - upperGamma(count, mean);
        results.add(new Result(name, Math.min(1, 2 * Math.min(atMost, atLeast))));
    }

    /** Fails if any statistic is less likely than its share of the false-alarm rate. */
    void verify() {
        assertThat(results).isNotEmpty();
        double bound = falseAlarmRate / results.size();
        assertThat(results.stream().filter(result -> !(result.p() >= bound)))
                .as("p-values below %s, %s statistics", bound, results.size())
                .isEmpty();
    }

    private void twoSided(String name, double p) {
        results.add(new Result(name, 2 * Math.min(p, 1 - p)));
    }

    /**
     * Returns the regularised upper incomplete gamma function Q(a, x): series below a + 1, Lentz's continued fraction
     * above (W. H. Press and others, "Numerical recipes", section 6.2).
     */
    static double upperGamma(double a, double x) {
        double scale = Math.exp(a * Math.log(x) - x - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (double n = a + 1; term > sum * 1e-16; n++) {
                term *= x / n;
                sum += term;
            }
            return 1 - sum * scale;
        }
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > 1e-15; i++) {
            double factor = -i * (i - a);
            b += 2;
            d = 1 / (factor * d + b);
            c = b + factor / c;
            change = d * c;
            h *= change;
        }
        return scale * h;
    }

    /**
     * Returns the logarithm of the gamma function for x of at least 1/2, by Stirling's series after raising x above 20.
     */
    static double logGamma(double x) {
        double shift = 0;
        double y = x;
        for (; y < 20; y++) {
            shift += Math.log(y);
        }
        double inverse = 1 / y;
        double square = inverse * inverse;
        double series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square / 1680)));
        return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}

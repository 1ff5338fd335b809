package glasshouse.society.population;

import glasshouse.scenario.settings.Checks;
import java.util.Locale;

/** Shares of a whole: their check and their scaling to sum to one. */
public final class Shares {
    /** Published shares are rounded: a sum this close to one is taken as one. */
    private static final double ROUNDING = 0.005;

    private Shares() {}

    /** Report at {@code path} if the shares do not sum to one within rounding. */
    public static void check(Checks checks, String path, double... shares) {
        double sum = sum(shares);
        if (!(StrictMath.abs(sum - 1) <= ROUNDING)) {
            String value = String.format(Locale.ROOT, "%.4f", sum);
            checks.problem(path, "sum of shares", value, "be 1, within " + ROUNDING);
        }
    }

    /** Returns the shares scaled to sum to one. */
    static double[] normal(double... shares) {
        double sum = sum(shares);
        double[] scaled = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            scaled[i] = shares[i] / sum;
        }
        return scaled;
    }

    private static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}

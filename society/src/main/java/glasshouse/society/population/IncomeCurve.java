package glasshouse.society.population;

import glasshouse.kernel.random.Normal;

/**
 * Income a head and year by rank, through the published means of five equal groups.
 *
 * <p>The logarithm of income is a polynomial of degree four in the rank's normal score: a log-normal with three more
 * terms, the least that meets all five means. (A plain log-normal with the published mean and sigma 0.80 gives the income
 * shares of the fifths of China's households in 2020 to 2 points.) Fitted by Newton's method from the log-normal.
 */
public final class IncomeCurve {
    private static final int TERMS = 5;
    private static final int ROUNDS = 60;
    private static final double PRECISION = 1e-12;
    private static final double START_SIGMA = 0.8;
    private static final int RANKS_A_FIFTH = Traits.INCOME_RANKS / Traits.QUINTILES;

    private final double[] yuan;

    private IncomeCurve(double[] yuan) {
        this.yuan = yuan;
    }

    /**
     * Fit the curve.
     *
     * @param means five means in yuan a year, poorest first, rising
     */
    public static IncomeCurve fit(double... means) {
        double mean = 0;
        for (double fifth : means) {
            mean += fifth / TERMS;
        }
        double[] terms = {StrictMath.log(mean) - START_SIGMA * START_SIGMA / 2, START_SIGMA, 0, 0, 0};
        double[] yuan = curve(terms);
        for (int round = 0; round < ROUNDS; round++) {
            double[] miss = new double[TERMS];
            double[][] slopes = slopes(yuan, means, miss);
            if (largest(miss) < PRECISION) {
                return new IncomeCurve(yuan);
            }
            solve(slopes, miss);
            for (int k = 0; k < TERMS; k++) {
                terms[k] += miss[k];
            }
            yuan = curve(terms);
        }
        return new IncomeCurve(new double[Traits.INCOME_RANKS]);
    }

    /** Returns yuan a head and year at an income rank, 0 to 254. */
    public double yuan(int rank) {
        return yuan[rank];
    }

    /** Returns whether income is positive and rises from rank to rank, as it does if the fit succeeded. */
    boolean rises() {
        boolean rises = yuan[0] > 0 && yuan[yuan.length - 1] < Double.POSITIVE_INFINITY;
        for (int rank = 1; rank < yuan.length; rank++) {
            rises &= yuan[rank] > yuan[rank - 1];
        }
        return rises;
    }

    private static double[] curve(double[] terms) {
        double[] yuan = new double[Traits.INCOME_RANKS];
        for (int rank = 0; rank < yuan.length; rank++) {
            double score = score(rank);
            double log = 0;
            for (int k = TERMS - 1; k >= 0; k--) {
                log = log * score + terms[k];
            }
            yuan[rank] = StrictMath.exp(log);
        }
        return yuan;
    }

    private static double score(int rank) {
        return Normal.quantile((rank + 0.5) / Traits.INCOME_RANKS);
    }

    /** Fills the misses of the logarithms of the means; returns their derivatives by the terms. */
    private static double[][] slopes(double[] yuan, double[] means, double[] miss) {
        double[][] slopes = new double[TERMS][TERMS];
        for (int fifth = 0; fifth < TERMS; fifth++) {
            for (int rank = fifth * RANKS_A_FIFTH; rank < (fifth + 1) * RANKS_A_FIFTH; rank++) {
                double weight = yuan[rank] / RANKS_A_FIFTH;
                for (int k = 0; k < TERMS; k++) {
                    slopes[fifth][k] += weight;
                    weight *= score(rank);
                }
            }
            double mean = slopes[fifth][0];
            miss[fifth] = StrictMath.log(means[fifth] / mean);
            for (int k = 0; k < TERMS; k++) {
                slopes[fifth][k] /= mean;
            }
        }
        return slopes;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = StrictMath.max(largest, StrictMath.abs(value));
        }
        return largest;
    }

    /** Solves the linear equations in place by Gauss-Jordan elimination with row pivots. */
    private static void solve(double[][] rows, double[] right) {
        for (int i = 0; i < right.length; i++) {
            int pivot = i;
            for (int r = i + 1; r < right.length; r++) {
                pivot = StrictMath.abs(rows[r][i]) > StrictMath.abs(rows[pivot][i]) ? r : pivot;
            }
            double[] row = rows[pivot];
            rows[pivot] = rows[i];
            rows[i] = row;
            double value = right[pivot];
            right[pivot] = right[i];
            right[i] = value / row[i];
            for (int c = right.length - 1; c >= i; c--) {
                row[c] /= row[i];
            }
            eliminate(rows, right, i);
        }
    }

    private static void eliminate(double[][] rows, double[] right, int i) {
        for (int r = 0; r < right.length; r++) {
            double factor = rows[r][i];
            if (r != i) {
                for (int c = i; c < right.length; c++) {
                    rows[r][c] -= factor * rows[i][c];
                }
                right[r] -= factor * right[i];
            }
        }
    }
}

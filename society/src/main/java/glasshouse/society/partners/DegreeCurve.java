package glasshouse.society.partners;

/**
 * Expected numbers of partners by rank, from the firm with most: f(t) = first x (1 + t / flat)^(-1 / tail), so that the share
 * of firms with more than k falls as k^-tail, but for the first ranks, up to about {@code flat}, which are as high as allowed.
 *
 * <p>A bounded Zipf-Mandelbrot law (B. Mandelbrot, "An informational theory of the statistical structure of language", 1953).
 * Ranks are taken as continuous, so its sum and the inverse of its sum are closed forms and nothing is stored.
 */
final class DegreeCurve {
    private static final double LEAST_FLAT = 1e-9;
    private static final double MOST_FLAT = 1e15;
    /** Halves the range of the logarithm of {@code flat} to less than a double can tell. */
    private static final int HALVINGS = 64;

    private final int firms;
    /** One less the slope of f against rank on a double logarithmic scale; 0 for a tail of 1. */
    private final double residue;

    private final double flat;
    private final double area;
    private final double first;

    private DegreeCurve(double tail, double mean, double most, int firms) {
        this.firms = firms;
        this.residue = 1 - 1 / tail;
        double low = StrictMath.log(LEAST_FLAT);
        double high = StrictMath.log(MOST_FLAT);
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            double tried = StrictMath.exp(middle);
            boolean tooHigh = mean * firms / (tried * area(tried)) > most;
            low = tooHigh ? middle : low;
            high = tooHigh ? high : middle;
        }
        this.flat = StrictMath.exp(high);
        this.area = area(flat);
        this.first = mean * firms / (flat * area);
    }

    /**
     * Makes the curve of so many firms.
     *
     * @param tail exponent of the share of firms with more than k partners
     * @param mean of the numbers of partners
     * @param most expected of the firm with most; at least the mean
     */
    static DegreeCurve of(double tail, double mean, double most, int firms) {
        return new DegreeCurve(tail, mean, most, firms);
    }

    /** Returns the integral over all ranks of f, in units of first x flat. */
    private double area(double flat) {
        double length = StrictMath.log1p(firms / flat);
        return residue == 0 ? length : StrictMath.expm1(residue * length) / residue;
    }

    /** Returns the expected number of partners at a rank, 0 for the firm with most. */
    double expected(int rank) {
        return first * StrictMath.pow(1 + (rank + 0.5) / flat, residue - 1);
    }

    /** Returns the rank below which lies a share of all partners, 0 to 1: a rank by its weight, given a uniform. */
    int rank(double share) {
        double part = share * area;
        double length = residue == 0 ? part : StrictMath.log1p(residue * part) / residue;
        return (int) StrictMath.min(flat * StrictMath.expm1(length), firms - 1.0);
    }
}

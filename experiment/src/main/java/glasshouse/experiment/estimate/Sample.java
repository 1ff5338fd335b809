package glasshouse.experiment.estimate;

/** Says what a sample is like, by its first two moments. */
public final class Sample {
    private Sample() {}

    /** Returns the mean; NaN of nothing. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Returns the variance, with n - 1 below; NaN of fewer than two. */
    public static double variance(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}

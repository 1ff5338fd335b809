package glasshouse.kernel.random;

/** The standard normal distribution. */
public final class Normal {
    private static final double TAIL_START = 4;
    /** Terms of the continued fraction at which a double no longer changes from {@link #TAIL_START} on. */
    private static final int TAIL_TERMS = 24;

    private static final double SQRT_TWO_PI = 2.506628274631000502;

    private Normal() {}

    /** Returns the normal value of a draw, by inversion at the middle of its cell of 2^-52: finite, within 8.3 of 0. */
    public static double value(long draw) {
        return quantile(((draw >>> 12) + 0.5) * 0x1p-52);
    }

    /**
     * Returns x with cdf(x) = u, with a relative error of about 1e-16; infinite at 0 and 1.
     *
     * <p>Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied
     * Statistics 37(3), 1988, function PPND16.
     *
     * @throws IllegalArgumentException if u is NaN or outside [0, 1]
     */
    public static double quantile(double u) {
        if (!(u >= 0 && u <= 1)) {
            throw new IllegalArgumentException("probability (" + u + ") must be between 0 and 1");
        }
        double q = u - 0.5;
        if (q >= -0.425 && q <= 0.425) {
            return central(q);
        }
        double nearest = q < 0 ? u : 1 - u;
        double x = nearest == 0 ? Double.POSITIVE_INFINITY : tail(StrictMath.sqrt(-StrictMath.log(nearest)));
        return q < 0 ? -x : x;
    }

    private static double central(double q) {
        double r = 0.180625 - q * q;
        double above = 2.5090809287301226727e3;
        above = above * r + 3.3430575583588128105e4;
        above = above * r + 6.7265770927008700853e4;
        above = above * r + 4.5921953931549871457e4;
        above = above * r + 1.3731693765509461125e4;
        above = above * r + 1.9715909503065514427e3;
        above = above * r + 1.3314166789178437745e2;
        above = above * r + 3.3871328727963666080e0;
        double below = 5.2264952788528545610e3;
        below = below * r + 2.8729085735721942674e4;
        below = below * r + 3.9307895800092710610e4;
        below = below * r + 2.1213794301586595867e4;
        below = below * r + 5.3941960214247511077e3;
        below = below * r + 6.8718700749205790830e2;
        below = below * r + 4.2313330701600911252e1;
        below = below * r + 1;
        return q * above / below;
    }

    private static double tail(double root) {
        return root <= 5 ? nearTail(root - 1.6) : farTail(root - 5);
    }

    private static double nearTail(double r) {
        double above = 7.74545014278341407640e-4;
        above = above * r + 2.27238449892691845833e-2;
        above = above * r + 2.41780725177450611770e-1;
        above = above * r + 1.27045825245236838258e0;
        above = above * r + 3.64784832476320460504e0;
        above = above * r + 5.76949722146069140550e0;
        above = above * r + 4.63033784615654529590e0;
        above = above * r + 1.42343711074968357734e0;
        double below = 1.05075007164441684324e-9;
        below = below * r + 5.47593808499534494600e-4;
        below = below * r + 1.51986665636164571966e-2;
        below = below * r + 1.48103976427480074590e-1;
        below = below * r + 6.89767334985100004550e-1;
        below = below * r + 1.67638483018380384940e0;
        below = below * r + 2.05319162663775882187e0;
        below = below * r + 1;
        return above / below;
    }

    private static double farTail(double r) {
        double above = 2.01033439929228813265e-7;
        above = above * r + 2.71155556874348757815e-5;
        above = above * r + 1.24266094738807843860e-3;
        above = above * r + 2.65321895265761230930e-2;
        above = above * r + 2.96560571828504891230e-1;
        above = above * r + 1.78482653991729133580e0;
        above = above * r + 5.46378491116411436990e0;
        above = above * r + 6.65790464350110377720e0;
        double below = 2.04426310338993978564e-15;
        below = below * r + 1.42151175831644588870e-7;
        below = below * r + 1.84631831751005468180e-5;
        below = below * r + 7.86869131145613259100e-4;
        below = below * r + 1.48753612908506148525e-2;
        below = below * r + 1.36929880922735805310e-1;
        below = below * r + 5.99832206555887937690e-1;
        below = below * r + 1;
        return above / below;
    }

    /**
     * Returns the probability of a value of at most x, with a relative error below 1e-12 down to 1e-300; NaN for NaN.
     *
     * <p>Source: J. F. Hart and others, "Computer approximations", 1968, algorithm 5666, in the form of G. West,
     * "Better approximations to cumulative normal functions", Wilmott, 2005; beyond 4 Laplace's continued fraction,
     * with more terms than there.
     */
    public static double cdf(double x) {
        double z = Math.abs(x);
        double upper = upperTail(z);
        return x > 0 ? 1 - upper : upper;
    }

    private static double upperTail(double z) {
        double density = StrictMath.exp(-z * z / 2);
        if (z >= TAIL_START) {
            double fraction = z;
            for (int term = TAIL_TERMS; term >= 1; term--) {
                fraction = z + term / fraction;
            }
            return density / (fraction * SQRT_TWO_PI);
        }
        double above = 3.52624965998911e-02;
        above = above * z + 0.700383064443688;
        above = above * z + 6.37396220353165;
        above = above * z + 33.912866078383;
        above = above * z + 112.079291497871;
        above = above * z + 221.213596169931;
        above = above * z + 220.206867912376;
        double below = 8.83883476483184e-02;
        below = below * z + 1.75566716318264;
        below = below * z + 16.064177579207;
        below = below * z + 86.7807322029461;
        below = below * z + 296.564248779674;
        below = below * z + 637.333633378831;
        below = below * z + 793.826512519948;
        below = below * z + 440.413735824752;
        return density * above / below;
    }
}

package glasshouse.kernel.random;

import java.util.Arrays;

/**
 * A choice among categories by weight: inversion of the cumulative weights, found by a guide table. A category of
 * weight 0 is never chosen. Each has its share to within 2^-53 of the whole.
 */
public final class Categorical {
    private final long[] bounds;
    private final int[] starts;
    private final int shift;

    private Categorical(long[] bounds) {
        this.bounds = bounds;
        int bits = Guide.bitsFor(bounds.length);
        this.starts = Guide.of(bounds, bits);
        this.shift = Long.SIZE - bits;
    }

    /**
     * Makes a choice among as many categories as there are weights, which need not sum to 1.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite, or their sum is zero or not finite
     */
    public static Categorical of(double... weights) {
        double sum = 0;
        double[] cumulative = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0)) {
                throw new IllegalArgumentException("weight (" + weights[i] + ") must be a number, not negative");
            }
            sum += weights[i];
            cumulative[i] = sum;
        }
        if (!(sum > 0 && sum <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "weights (" + Arrays.toString(weights) + ") must have a sum above zero and finite");
        }
        long[] bounds = new long[weights.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Math.round(cumulative[i] / sum * 0x1p62);
        }
        return new Categorical(bounds);
    }

    /** Returns the index of the category that a draw chooses; a lower draw never chooses a higher index. */
    public int index(long draw) {
        long event = draw >>> Draws.EVENT_SHIFT;
        int i = starts[(int) (draw >>> shift)];
        while (bounds[i] <= event) {
            i++;
        }
        return i;
    }

    /** Returns the threshold of an index or a lower one: {@link Draws#happens} with it says that a draw chooses none above. */
    public long bound(int index) {
        return bounds[index];
    }

    /** Returns how many categories there are, those of weight 0 included. */
    public int size() {
        return bounds.length;
    }
}

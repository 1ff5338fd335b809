package glasshouse.experiment.robust;

import java.util.Arrays;

/**
 * Holds a part of the unit cube that is bounded along its sides.
 *
 * @param low lower ends, by factor
 * @param high upper ends
 */
public record Box(double[] low, double[] high) {
    /** Keeps copies. */
    public Box {
        low = low.clone();
        high = high.clone();
    }

    /** Returns the whole cube. */
    static Box whole(int factors) {
        double[] high = new double[factors];
        Arrays.fill(high, 1);
        return new Box(new double[factors], high);
    }

    /** Returns the lower ends. */
    @Override
    public double[] low() {
        return low.clone();
    }

    /** Returns the upper ends. */
    @Override
    public double[] high() {
        return high.clone();
    }

    /** Says whether a point lies in it. */
    public boolean holds(double[] point) {
        for (int factor = 0; factor < low.length; factor++) {
            if (point[factor] < low[factor] || point[factor] > high[factor]) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a factor is bounded by it. */
    public boolean bounds(int factor) {
        return low[factor] > 0 || high[factor] < 1;
    }

    /** Copies the box with other ends for one factor. */
    Box with(int factor, double lower, double upper) {
        double[] newLow = low.clone();
        double[] newHigh = high.clone();
        newLow[factor] = lower;
        newHigh[factor] = upper;
        return new Box(newLow, newHigh);
    }
}

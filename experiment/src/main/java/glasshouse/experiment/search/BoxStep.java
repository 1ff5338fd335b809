package glasshouse.experiment.search;

import java.util.Arrays;
import org.hipparchus.linear.RealMatrix;

/**
 * Finds the step within bounds after which misses that move along straight lines are least. The sum of squares is convex, so
 * going along one axis after the other, each to where it is least, ends at the least of all; an axis at its bound stays there for
 * as long as the others would have it beyond.
 */
final class BoxStep {
    private static final int MOST_SWEEPS = 10_000;
    private static final double STILL = 1e-12;

    /** Keeps an axis that moves nothing from moving far. */
    private static final double RIDGE = 1e-6;

    private BoxStep() {}

    /**
     * Finds the step.
     *
     * @param slopes how misses move: a row a miss, a column an axis
     * @param missed now
     * @param low least step along each axis, at most 0
     * @param high greatest step, at least 0
     */
    static double[] of(RealMatrix slopes, double[] missed, double[] low, double[] high) {
        RealMatrix square = slopes.transposeMultiply(slopes);
        double[] gradient = slopes.preMultiply(missed);
        double[] step = new double[low.length];
        double moved = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && moved > STILL; sweep++) {
            moved = 0;
            for (int axis = 0; axis < step.length; axis++) {
                double bend = square.getEntry(axis, axis) + RIDGE;
                double slope = gradient[axis] + dot(square.getRow(axis), step) + RIDGE * step[axis];
                double to = Math.clamp(step[axis] - slope / bend, low[axis], high[axis]);
                moved = Math.max(moved, Math.abs(to - step[axis]));
                step[axis] = to;
            }
        }
        return step;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Returns the longest part of a step along one axis. */
    static double length(double[] step) {
        return Arrays.stream(step).map(Math::abs).max().orElse(0);
    }
}

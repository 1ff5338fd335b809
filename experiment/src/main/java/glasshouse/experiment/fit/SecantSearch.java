package glasshouse.experiment.fit;

import java.util.Optional;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Looks for a point of the unit box at which many misses are small at once, by the misses alone: no derivative is asked for.
 * One step along each axis shows how misses move; every further point corrects that (C. G. Broyden, Math. Comp. 19 (1965) 577);
 * steps are damped least squares (D. W. Marquardt, SIAM J. 11 (1963) 431). It draws nothing, so the same misses lead the same way.
 */
final class SecantSearch {
    /** A sixth of a range: far enough to see a difference beside what chance does, near enough to stay on one slope. */
    private static final double FIRST_STEP = 0.15;

    private static final double LONGEST_STEP = 0.3;
    private static final double SHORTEST_STEP = 1e-3;
    private static final double MOST_DAMPING = 1e6;
    private static final double LEAST_DAMPING = 1e-6;
    private static final double HALF = 0.5;

    private final Misses misses;
    private final int budget;
    private int spent;
    private double[] point;
    private double[] there = {};
    private double damping = 1e-2;

    private SecantSearch(double[] start, int budget, Misses misses) {
        this.point = start.clone();
        this.budget = budget;
        this.misses = misses;
    }

    /** Tells what a point misses. */
    @FunctionalInterface
    interface Misses {
        /** Returns the misses at a point of the unit box, always as many; empty to end the search. */
        Optional<double[]> at(double[] point);
    }

    /**
     * Holds where a search ended.
     *
     * @param point the best point seen
     * @param misses there; empty if not even the start was seen
     */
    record End(double[] point, double[] misses) {}

    /**
     * Searches.
     *
     * @param start in the unit box
     * @param budget the most points that are looked at
     */
    static End search(double[] start, int budget, Misses misses) {
        SecantSearch search = new SecantSearch(start, budget, misses);
        search.look(start).ifPresent(there -> search.go(there));
        return new End(search.point, search.there);
    }

    private Optional<double[]> look(double[] at) {
        if (spent == budget) {
            return Optional.empty();
        }
        spent++;
        return misses.at(at.clone());
    }

    private void go(double[] atStart) {
        there = atStart;
        Optional<RealMatrix> first = slopes(point.clone(), atStart);
        if (first.isEmpty()) {
            return;
        }
        RealMatrix slopes = first.get();
        while (damping < MOST_DAMPING) {
            double[] step = step(slopes);
            if (largest(step) < SHORTEST_STEP) {
                return;
            }
            Optional<double[]> found = look(plus(step));
            if (found.isEmpty()) {
                return;
            }
            correct(slopes, step, found.get());
            take(step, found.get());
        }
    }

    /** Takes a step along each axis, inwards, and says how the misses move; remembers the best point on the way. */
    private Optional<RealMatrix> slopes(double[] start, double[] atStart) {
        RealMatrix slopes = MatrixUtils.createRealMatrix(atStart.length, start.length);
        for (int axis = 0; axis < start.length; axis++) {
            double[] beside = start.clone();
            double step = start[axis] < HALF ? FIRST_STEP : -FIRST_STEP;
            beside[axis] += step;
            Optional<double[]> found = look(beside);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < atStart.length; i++) {
                slopes.setEntry(i, axis, (found.get()[i] - atStart[i]) / step);
            }
            if (squares(found.get()) < squares(there)) {
                point = beside;
                there = found.get();
            }
        }
        return Optional.of(slopes);
    }

    /** Computes the damped step to where the slopes say that misses are least, held to the box and to a longest step. */
    private double[] step(RealMatrix slopes) {
        int axes = point.length;
        RealMatrix tall = MatrixUtils.createRealMatrix(there.length + axes, axes);
        double[] right = new double[there.length + axes];
        double root = Math.sqrt(damping);
        for (int i = 0; i < there.length; i++) {
            tall.setRow(i, slopes.getRow(i));
            right[i] = -there[i];
        }
        for (int axis = 0; axis < axes; axis++) {
            RealVector column = slopes.getColumnVector(axis);
            tall.setEntry(there.length + axis, axis, root * Math.max(1, column.getNorm()));
        }
        RealVector solved = new QRDecomposition(tall).getSolver().solve(MatrixUtils.createRealVector(right));
        double[] step = solved.toArray();
        double shrink = Math.min(1, LONGEST_STEP / Math.max(largest(step), SHORTEST_STEP));
        for (int axis = 0; axis < axes; axis++) {
            double to = Math.clamp(point[axis] + shrink * step[axis], 0.0, 1.0);
            step[axis] = to - point[axis];
        }
        return step;
    }

    /** Corrects the slopes along the step by what was found at its end. */
    private void correct(RealMatrix slopes, double[] step, double[] found) {
        double length = squares(step);
        double[] foretold = slopes.operate(step);
        for (int i = 0; i < found.length; i++) {
            double off = found[i] - there[i] - foretold[i];
            for (int axis = 0; axis < step.length; axis++) {
                slopes.addToEntry(i, axis, off * step[axis] / length);
            }
        }
    }

    private void take(double[] step, double[] found) {
        if (squares(found) < squares(there)) {
            point = plus(step);
            there = found;
            damping = Math.max(damping / 3, LEAST_DAMPING);
        } else {
            damping *= 4;
        }
    }

    private double[] plus(double[] step) {
        double[] sum = point.clone();
        for (int axis = 0; axis < sum.length; axis++) {
            sum[axis] += step[axis];
        }
        return sum;
    }

    static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}

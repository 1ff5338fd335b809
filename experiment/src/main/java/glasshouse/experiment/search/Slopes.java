package glasshouse.experiment.search;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Says how misses move around the best point, by weighted least squares through all points that were looked at: a point within
 * the radius counts in full, one farther off the less the farther. What no point near tells is kept as it was. More points than
 * are needed average out what is blurred.
 */
final class Slopes {
    /** How much what was thought before counts, beside one point at the radius. */
    private static final double MEMORY = 0.01;

    /** Along each direction there must be points that together lie at least this share of the radius away. */
    private static final double KNOWN = 0.2;

    private final RealMatrix slopes;
    private final RealMatrix spread;

    private Slopes(RealMatrix slopes, RealMatrix spread) {
        this.slopes = slopes;
        this.spread = spread;
    }

    /** Begins with slopes of which nothing is known. */
    static Slopes none(int misses, int axes) {
        return new Slopes(MatrixUtils.createRealMatrix(misses, axes), MatrixUtils.createRealIdentityMatrix(axes));
    }

    /** Finds the slopes around the best of the points, given what was thought before. */
    static Slopes around(Looks looks, double radius, Slopes before) {
        double[] center = looks.point(looks.best());
        RealMatrix spread = MatrixUtils.createRealMatrix(center.length, center.length);
        RealMatrix right = MatrixUtils.createRealMatrix(center.length, before.slopes.getRowDimension());
        for (int number = 0; number < looks.size(); number++) {
            if (number != looks.best()) {
                double[] away = minus(looks.point(number), center);
                double length = Math.sqrt(Looks.squares(away));
                double weight = Math.min(1, radius * radius / Math.max(length * length, Double.MIN_NORMAL));
                double[] off =
                        minus(minus(looks.missed(number), looks.missed(looks.best())), before.slopes.operate(away));
                add(spread, away, away, weight);
                add(right, away, off, weight);
            }
        }
        RealMatrix damped = spread.add(
                MatrixUtils.createRealIdentityMatrix(center.length).scalarMultiply(MEMORY * radius * radius));
        RealMatrix change = new CholeskyDecomposition(damped).getSolver().solve(right);
        return new Slopes(before.slopes.add(change.transpose()), spread.scalarMultiply(1 / (radius * radius)));
    }

    private static void add(RealMatrix sum, double[] left, double[] right, double weight) {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                sum.addToEntry(i, j, left[i] * right[j] * weight);
            }
        }
    }

    private static double[] minus(double[] left, double[] right) {
        double[] difference = left.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= right[i];
        }
        return difference;
    }

    RealMatrix matrix() {
        return slopes;
    }

    /** Foretells the misses at the end of a step. */
    double[] foretell(double[] missed, double[] step) {
        double[] moved = slopes.operate(step);
        for (int i = 0; i < moved.length; i++) {
            moved[i] += missed[i];
        }
        return moved;
    }

    /** Says whether there is a direction along which hardly any point tells anything. */
    boolean isPoor() {
        return directions().getEigenvalue(spread.getRowDimension() - 1) < KNOWN * KNOWN;
    }

    /** Returns the direction of which least is known, of length 1, turned to where misses fall. */
    double[] poorest(double[] missed) {
        double[] direction =
                directions().getEigenvector(spread.getRowDimension() - 1).toArray();
        double[] gradient = slopes.preMultiply(missed);
        double along = 0;
        for (int i = 0; i < direction.length; i++) {
            along += direction[i] * gradient[i];
        }
        if (along > 0) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -direction[i];
            }
        }
        return direction;
    }

    private EigenDecompositionSymmetric directions() {
        return new EigenDecompositionSymmetric(spread);
    }
}

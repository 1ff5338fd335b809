package glasshouse.experiment.search;

import java.util.ArrayList;
import java.util.List;

/** Remembers every point that was looked at and what it missed. */
final class Looks {
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> misses = new ArrayList<>();
    private int best;

    void add(double[] point, double[] missed) {
        points.add(point.clone());
        misses.add(missed.clone());
        if (squares(missed) < squares(misses.get(best))) {
            best = misses.size() - 1;
        }
    }

    int size() {
        return points.size();
    }

    double[] point(int number) {
        return points.get(number);
    }

    double[] missed(int number) {
        return misses.get(number);
    }

    /** Returns the number of the point that misses least. */
    int best() {
        return best;
    }

    /** Sums squares. */
    static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}

package glasshouse.experiment.design;

import java.util.Arrays;

/**
 * Lays out what Sobol indices are computed from: for each base point a row of two independent points A and B and, for every factor,
 * A with that factor's coordinate of B (A. Saltelli and others, Computer Physics Communications 181, 2010). A and B are the
 * two halves of one Sobol sequence, so a larger design keeps the rows of a smaller one.
 *
 * @param factors how many
 * @param rows base points, at best a power of two
 */
public record Saltelli(int factors, int rows) implements Design {
    @Override
    public int size() {
        return Math.multiplyExact(rows, width());
    }

    /** Returns how many points a row has: A, B, and one for each factor. */
    public int width() {
        return factors + 2;
    }

    @Override
    public double[] point(int number) {
        double[] both = new SobolSequence(2 * factors, rows).point(number / width());
        int place = number % width();
        double[] point = Arrays.copyOfRange(both, 0, factors);
        if (place == 1) {
            return Arrays.copyOfRange(both, factors, 2 * factors);
        }
        if (place > 1) {
            point[place - 2] = both[factors + place - 2];
        }
        return point;
    }
}

package glasshouse.experiment.design;

import java.util.Arrays;

/**
 * Crosses levels of every factor, evenly spaced from end to end; the last factor changes first.
 *
 * @param levels of each factor, at least 1; a single one lies in the middle
 */
public record Grid(int... levels) implements Design {
    /** Keeps a copy. */
    public Grid {
        levels = levels.clone();
        if (Arrays.stream(levels).anyMatch(level -> level < 1)) {
            throw new IllegalArgumentException("levels must be at least 1 each");
        }
    }

    /** Returns the levels. */
    @Override
    public int[] levels() {
        return levels.clone();
    }

    @Override
    public int size() {
        return Arrays.stream(levels).reduce(1, Math::multiplyExact);
    }

    @Override
    public int factors() {
        return levels.length;
    }

    @Override
    public double[] point(int number) {
        double[] point = new double[levels.length];
        int rest = number;
        for (int factor = levels.length - 1; factor >= 0; factor--) {
            int level = rest % levels[factor];
            rest /= levels[factor];
            point[factor] = levels[factor] == 1 ? 0.5 : level / (levels[factor] - 1.0);
        }
        return point;
    }
}

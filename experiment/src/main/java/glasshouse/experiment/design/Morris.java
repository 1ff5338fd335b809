package glasshouse.experiment.design;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;

/**
 * Walks trajectories through a grid, in each of which every factor moves once, by half of the grid (M. Morris, "Factorial sampling
 * plans for preliminary computational experiments", Technometrics 33, 1991). A larger one keeps the first trajectories.
 *
 * @param factors how many
 * @param trajectories how many
 * @param levels of the grid, even and at least 4
 * @param seed of the walks
 */
public record Morris(int factors, int trajectories, int levels, long seed) implements Design {
    /** Checks the grid. */
    public Morris {
        if (levels < 4 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels (" + levels + ") must be even and at least 4");
        }
    }

    @Override
    public int size() {
        return Math.multiplyExact(trajectories, factors + 1);
    }

    /** Returns how far a factor moves. */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    @Override
    public double[] point(int number) {
        int trajectory = number / (factors + 1);
        int moved = number % (factors + 1);
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            long draw = Mixer.draw(key("start"), trajectory, factor);
            point[factor] = Draws.below(draw, levels / 2) / (levels - 1.0);
            boolean falls = Mixer.draw(key("falls"), trajectory, factor) < 0;
            if (falls != place(trajectory, factor) < moved) {
                point[factor] += step();
            }
        }
        return point;
    }

    /** Returns the factor that is moved between one point of a trajectory and the next. */
    public int factorAt(int trajectory, int move) {
        return order(trajectory).inverse(move);
    }

    private int place(int trajectory, int factor) {
        return order(trajectory).at(factor);
    }

    private Permutation order(int trajectory) {
        return Permutation.of(Mixer.draw(key("order"), trajectory, 0), factors);
    }

    private long key(String what) {
        return Key.of(seed, new Purpose("experiment.morris." + what));
    }
}

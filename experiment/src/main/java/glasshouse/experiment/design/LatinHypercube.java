package glasshouse.experiment.design;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;

/**
 * Spreads points so that each of n equal slices of every factor holds exactly one (M. McKay, R. Beckman and W. Conover,
 * Technometrics 21, 1979). A larger one is another design: it keeps no point.
 *
 * @param factors how many
 * @param size how many points
 * @param seed of the places
 */
public record LatinHypercube(int factors, int size, long seed) implements Design {
    @Override
    public double[] point(int number) {
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            long key = Key.of(seed, new Purpose("experiment.latin-hypercube." + factor));
            double within = Draws.uniform(Mixer.draw(key, number, size));
            point[factor] = (Permutation.of(key, size).at(number) + within) / size;
        }
        return point;
    }
}

package glasshouse.experiment.design;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;

/**
 * Lets players join one after the other, in orders drawn at random; every second order is the one before it turned round, which
 * halves the work for the same width. A larger design keeps the first orders.
 *
 * @param factors players
 * @param orders how many
 * @param seed of the orders
 */
public record JoiningOrders(int factors, int orders, long seed) implements Design {
    @Override
    public int size() {
        return Math.multiplyExact(orders, factors + 1);
    }

    @Override
    public double[] point(int number) {
        int order = number / (factors + 1);
        int joined = number % (factors + 1);
        double[] point = new double[factors];
        for (int place = 0; place < joined; place++) {
            point[playerAt(order, place)] = 1;
        }
        return point;
    }

    /** Returns who joins at a place of an order. */
    public int playerAt(int order, int place) {
        long key = Mixer.draw(Key.of(seed, new Purpose("experiment.joining-orders")), order / 2, 0);
        return Permutation.of(key, factors).at(order % 2 == 0 ? place : factors - 1 - place);
    }
}

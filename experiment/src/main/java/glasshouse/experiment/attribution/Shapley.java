package glasshouse.experiment.attribution;

import glasshouse.experiment.design.JoiningOrders;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Shares out what all players come to together (L. Shapley, "A value for n-person games", 1953): each gets the mean of what it adds on joining, over
 * all orders of joining. The shares sum to the total. Interactions of two are those of M. Grabisch and M. Roubens (International
 * Journal of Game Theory 28, 1999): what the two add together beyond what each adds alone, over all others who may be in already.
 * What each does alone and what every two do together sum to the total by K. Dhamdhere, A. Agarwal and M. Sundararajan ("The Shapley
 * Taylor interaction index", ICML 2020), of order two; a share is what a player does alone and half of what it does together with every other.
 */
public final class Shapley {
    private Shapley() {}

    /**
     * Returns each player's share.
     *
     * @param players how many
     * @param worth by number of subset, which has a bit for each player who is in
     */
    public static double[] shares(int players, double[] worth) {
        requireAll(players, worth);
        double[] weights = weights(players);
        double[] shares = new double[players];
        for (int subset = 0; subset < worth.length - 1; subset++) {
            double weight = weights[Integer.bitCount(subset)];
            for (int player = 0; player < players; player++) {
                if ((subset >> player & 1) == 0) {
                    shares[player] += weight * (worth[subset | 1 << player] - worth[subset]);
                }
            }
        }
        return shares;
    }

    /** Returns the interaction of every two players; above 0 where each is worth more beside the other. */
    public static double[][] interactions(int players, double[] worth) {
        double[] weights = players < 2 ? new double[1] : weights(players - 1);
        return joint(players, worth, in -> weights[in]);
    }

    /** Sums what two add together beyond what each adds alone, weighted by how many others are in. */
    private static double[][] joint(int players, double[] worth, IntToDoubleFunction weight) {
        requireAll(players, worth);
        double[][] all = new double[players][players];
        for (int one = 0; one < players; one++) {
            for (int other = one + 1; other < players; other++) {
                int both = 1 << one | 1 << other;
                for (int subset = 0; subset < worth.length; subset++) {
                    if ((subset & both) == 0) {
                        double beyond = worth[subset | both]
                                - worth[subset | 1 << one]
                                - worth[subset | 1 << other]
                                + worth[subset];
                        all[one][other] += weight.applyAsDouble(Integer.bitCount(subset)) * beyond;
                    }
                }
                all[other][one] = all[one][other];
            }
        }
        return all;
    }

    /** Returns what each player comes to where no other is in. */
    public static double[] alone(int players, double[] worth) {
        requireAll(players, worth);
        double[] alone = new double[players];
        Arrays.setAll(alone, player -> worth[1 << player] - worth[0]);
        return alone;
    }

    /** Returns what every two do together, so that it sums to the total with what each does alone; with more than two, what more do together is in it. */
    public static double[][] together(int players, double[] worth) {
        double[] weights = weights(players);
        return joint(players, worth, in -> 2 * weights[in]);
    }

    /**
     * Returns what each player adds in each order.
     *
     * @param worth by number of point of the design
     * @return [player][order]; its mean over orders estimates the share, and over players it sums to the total in every order
     */
    public static double[][] added(JoiningOrders design, double[] worth) {
        int players = design.factors();
        double[][] added = new double[players][design.orders()];
        for (int order = 0; order < design.orders(); order++) {
            int first = order * (players + 1);
            for (int place = 0; place < players; place++) {
                added[design.playerAt(order, place)][order] = worth[first + place + 1] - worth[first + place];
            }
        }
        return added;
    }

    /** Returns 1 / (n x C(n-1, s)) by size s of those who are in already: the share of orders in which they come first. */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        double choices = 1;
        for (int size = 0; size < players; size++) {
            weights[size] = 1 / (players * choices);
            choices = choices * (players - 1 - size) / (size + 1);
        }
        return weights;
    }

    private static void requireAll(int players, double[] worth) {
        if (worth.length != 1 << players || Arrays.stream(worth).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("worth must be known of all subsets of " + players + " players");
        }
    }
}

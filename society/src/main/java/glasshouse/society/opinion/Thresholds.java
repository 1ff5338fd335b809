package glasshouse.society.opinion;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;

/**
 * Gives everybody a threshold of open opposition.
 *
 * <p>People stand in an order keyed by their seed; the one at place r of N has the quantile (r + 1/2) / N of the distribution. So N
 * people have it to within 1 / N, with no more luck than who stands where. A threshold t is reached when at least t N oppose openly.
 */
final class Thresholds {
    /** Far above what rounding leaves in a product of a share and a number of people, far below one person. */
    private static final double ROUNDING = 1e-9;

    private final CascadeSettings settings;
    private final Permutation order;

    Thresholds(CascadeSettings settings, int persons, long peopleSeed) {
        this.settings = settings;
        this.order = Permutation.of(Key.of(peopleSeed, new Purpose("opinion.threshold")), persons);
    }

    /** Returns a person's place in the order, from 0 for the one with the lowest threshold. */
    int place(int subject) {
        return order.at(subject);
    }

    /** Returns how many people have a threshold that is reached when so many oppose openly. */
    int reached(int openly) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (needed(middle) <= openly) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many must oppose openly for the one at a place to join. */
    private double needed(int place) {
        return StrictMath.ceil(threshold(place) * order.size() - ROUNDING);
    }

    private double threshold(int place) {
        int given = settings.thresholds().size();
        if (given > 0) {
            return settings.thresholds().get((int) ((long) place * given / order.size()));
        }
        return settings.mean() + settings.spread() * Normal.quantile((place + 0.5) / order.size());
    }
}

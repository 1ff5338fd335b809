package glasshouse.experiment.twin;

import glasshouse.engine.world.World;
import glasshouse.observation.metric.Metric;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads one number off the counts of persons: the sum of some metrics, for everyone.
 *
 * @param name what it is
 * @param metrics which are summed
 */
public record Reading(String name, Predicate<Metric> metrics) {
    /** Returns the number, where cells are ordered by stratum and then metric and everyone comes first. */
    double of(World world, long[] sums) {
        List<Metric> all = world.metrics().all();
        long sum = 0;
        for (int metric = 0; metric < all.size(); metric++) {
            if (metrics.test(all.get(metric))) {
                sum += sums[metric];
            }
        }
        return sum;
    }
}

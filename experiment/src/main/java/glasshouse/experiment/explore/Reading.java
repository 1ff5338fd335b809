package glasshouse.experiment.explore;

import java.util.Arrays;

/**
 * What is estimated: one output's difference between two worlds, or, where there is no regime, the output itself.
 *
 * @param name name of the regime or the comparison; empty where there is none
 * @param world number of the world that is read
 * @param against number of the world that is taken off; the same where nothing is
 * @param output number of the output
 */
record Reading(String name, int world, int against, int output) {
    /** Returns it of a point, by pair. */
    double[] of(PointResult point) {
        double[] values = point.of(world, output);
        if (world != against) {
            double[] others = point.of(against, output);
            Arrays.setAll(values, pair -> values[pair] - others[pair]);
        }
        return values;
    }
}

package glasshouse.experiment.explore;

import java.util.List;

/**
 * What a point came to.
 *
 * @param number its number in the design
 * @param values of each pair, in the order of their numbers: [world][output]; empty if it failed
 * @param failure what it said when it failed; empty if it did not
 */
record PointResult(int number, List<double[][]> values, String failure) {
    PointResult {
        values = List.copyOf(values);
    }

    static PointResult failed(int number, String said) {
        return new PointResult(number, List.of(), said);
    }

    boolean isFailed() {
        return values.isEmpty();
    }

    int pairs() {
        return values.size();
    }

    /** Returns one output of a world, by pair. */
    double[] of(int world, int output) {
        return values.stream().mapToDouble(pair -> pair[world][output]).toArray();
    }
}

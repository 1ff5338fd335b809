package glasshouse.experiment.sensitivity;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Holds of a sample which member has which of its distinct values, in order. So the ranks within any drawing from it are counted, and nothing
 * is sorted a second time: a drawing of ten thousand takes some ten thousand steps.
 *
 * @param levels number of each member's value among the distinct ones, from 0
 * @param distinct how many there are
 */
record Levels(int[] levels, int distinct) {
    /** Takes a sample in; no zero of it is below another. */
    static Levels of(DoubleStream sample) {
        double[] values = sample.map(value -> value + 0.0).toArray();
        double[] distinct = DoubleStream.of(values).sorted().distinct().toArray();
        int[] levels = new int[values.length];
        Arrays.setAll(levels, member -> Arrays.binarySearch(distinct, values[member]));
        return new Levels(levels, distinct.length);
    }

    /** Returns the number of a member's value. */
    int of(int member) {
        return levels[member];
    }

    /** Returns for each value its place in the order of those chosen, from 0; equal ones share the mean of theirs. */
    double[] ranks(int[] chosen) {
        double[] ranks = new double[distinct];
        for (int member : chosen) {
            ranks[levels[member]]++;
        }
        double before = 0;
        for (int level = 0; level < distinct; level++) {
            double here = ranks[level];
            ranks[level] = before + (here - 1) / 2;
            before += here;
        }
        return ranks;
    }
}

package glasshouse.experiment.fit;

import java.util.SequencedMap;

/**
 * Holds what was looked at once: values of the numbers that may be moved, and what the figures then missed.
 *
 * @param number from 1, in the order looked at
 * @param values by the names of the numbers
 * @param misses by the names of the figures fitted to, in tolerances
 * @param squares the sum of their squares
 */
public record Evaluation(
        int number, SequencedMap<String, Double> values, SequencedMap<String, Double> misses, double squares) {

    static Evaluation of(int number, SequencedMap<String, Double> values, SequencedMap<String, Double> misses) {
        double squares =
                misses.values().stream().mapToDouble(miss -> miss * miss).sum();
        return new Evaluation(number, values, misses, squares);
    }
}

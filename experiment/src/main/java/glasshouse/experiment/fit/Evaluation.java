package glasshouse.experiment.fit;

import java.util.Map;
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

    /** Says whether another set of values is the same to the last digit. */
    boolean isOf(Map<String, Double> other) {
        return values.equals(other);
    }
}

package glasshouse.experiment.fit;

import glasshouse.experiment.search.End;
import glasshouse.scenario.patch.Patch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Holds what a fit came to.
 *
 * @param folder where it is kept
 * @param numbers what was moved
 * @param start the first evaluation: the numbers as the scenarios have them
 * @param best the evaluation that misses least
 * @param evaluations how many there are
 * @param why why the search ended
 * @param files the patches written, by world
 */
public record Fitted(
        Path folder,
        List<FreeNumber> numbers,
        Evaluation start,
        Evaluation best,
        int evaluations,
        End.Why why,
        SequencedMap<String, Path> files) {

    /** Says whether the search ended by itself or with its budget, and was not stopped. */
    public boolean isWhole() {
        return why != End.Why.STOPPED;
    }

    /** Returns the fitted value of a number. */
    public double value(FreeNumber number) {
        return best.values().getOrDefault(number.name(), number.start());
    }

    /** Returns the fitted numbers as patches, by world. */
    public Map<String, List<Patch>> patches() {
        return patches(numbers, best.values());
    }

    static Map<String, List<Patch>> patches(List<FreeNumber> numbers, Map<String, Double> values) {
        Map<String, List<Patch>> patches = new LinkedHashMap<>();
        for (FreeNumber number : numbers) {
            patches.computeIfAbsent(number.world(), none -> new ArrayList<>())
                    .add(number.patch(values.getOrDefault(number.name(), number.start())));
        }
        return patches;
    }
}

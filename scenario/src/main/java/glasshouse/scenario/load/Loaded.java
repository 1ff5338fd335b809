package glasshouse.scenario.load;

import glasshouse.kernel.problem.Place;
import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.canonical.CanonicalYaml;
import glasshouse.scenario.canonical.Fingerprint;
import glasshouse.scenario.canonical.Parameters;
import glasshouse.scenario.settings.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * Settings as they were loaded.
 *
 * @param value the settings
 * @param resolved the tree they were made from
 * @param <T> the settings record
 */
public record Loaded<T extends Record>(T value, Resolved.Group resolved) {

    /** List every number with its unit, source, confidence, range and place, in declared order. */
    public List<Parameter> parameters() {
        return Parameters.of(resolved);
    }

    /**
     * Spell the settings as YAML: names resolved, patches applied, defaults filled, each number with its unit, source and
     * confidence where known. Loading it gives an equal value, hash and text.
     */
    public String canonical() {
        return CanonicalYaml.of(resolved);
    }

    /**
     * Hash the values of some top keys. Comments, order of keys and ids, spelling, units, sources, confidences, ranges and
     * notes leave no trace.
     *
     * @param topKeys the keys, in whatever order; none means all
     * @return SHA-256 as 64 hexadecimal digits
     * @throws IllegalArgumentException if there is no such key
     */
    public String hash(String... topKeys) {
        return Fingerprint.of(resolved, List.of(topKeys));
    }

    /** Find where a value is written; a default is where the mapping is that leaves it out. */
    public Optional<Place> place(String path) {
        Optional<Resolved> at = Optional.of(resolved);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            at = at.flatMap(value -> value.find(step));
        }
        return at.map(Resolved::place);
    }
}

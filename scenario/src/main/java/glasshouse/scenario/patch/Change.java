package glasshouse.scenario.patch;

import glasshouse.kernel.problem.Place;
import glasshouse.scenario.tree.Node;

/** One line of a patch. */
public sealed interface Change {

    /** The path it changes. */
    String path();

    /** Where the path is written. */
    Place place();

    /**
     * Sets a value, or adds it to a map.
     *
     * @param value the new value
     */
    record Assign(String path, Place place, Node value) implements Change {}

    /** Takes an entry out of a map, or brings a key back to its default. */
    record Remove(String path, Place place) implements Change {}
}

package glasshouse.scenario.settings;

import glasshouse.kernel.problem.Place;

/**
 * One number of a loaded scenario with all that is known about it.
 *
 * @param path YAML keys, map ids and list positions from the root, joined by dots
 * @param value the number in the declared unit
 * @param unit the declared unit; empty for a bare number
 * @param source where it comes from; empty if not said
 * @param confidence measured, reported, derived, claimed or assumed; empty if not said
 * @param low lower end of its plausible range in the declared unit; empty if not said
 * @param high upper end of its plausible range in the declared unit; empty if not said
 * @param place where it is written; for a default, the mapping that leaves it out
 * @param doc what it means
 */
public record Parameter(
        String path,
        double value,
        String unit,
        String source,
        String confidence,
        String low,
        String high,
        Place place,
        String doc) {}

/**
 * A scenario described by the ODD protocol (overview, design concepts, details), from the scenario and the engine as they are and
 * not from a page beside them.
 */
@NullMarked
package glasshouse.experiment.odd;

import org.jspecify.annotations.NullMarked;

/**
 * Fits numbers that are assumed to published figures that may be fitted to, within a budget and without derivatives. Moves
 * nothing that a regime says.
 */
@NullMarked
package glasshouse.experiment.fit;

import org.jspecify.annotations.NullMarked;

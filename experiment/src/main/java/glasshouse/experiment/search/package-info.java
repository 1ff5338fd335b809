/**
 * Looks for the point of a box at which many misses are small at once, by few looks of which each is dear and a little blurred.
 * Knows numbers alone.
 */
@NullMarked
package glasshouse.experiment.search;

import org.jspecify.annotations.NullMarked;

/**
 * Estimates from a sample: means of paired differences with intervals, by Student's t or by bootstrap; when enough has been seen; and
 * what many estimates at once allow one to say. Knows no world.
 */
@NullMarked
package glasshouse.experiment.estimate;

import org.jspecify.annotations.NullMarked;

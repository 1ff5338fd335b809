/**
 * What an output hangs on: Morris' elementary effects, Sobol's shares of variance, ranks. Computed from a design and one number a
 * point; a point without a number takes what it belongs to out of the reckoning. Knows no scenario.
 */
@NullMarked
package glasshouse.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;

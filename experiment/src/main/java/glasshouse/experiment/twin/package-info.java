/**
 * Twins: the same people with the same luck under another regime, and the paired differences with their intervals.
 */
@NullMarked
package glasshouse.experiment.twin;

import org.jspecify.annotations.NullMarked;

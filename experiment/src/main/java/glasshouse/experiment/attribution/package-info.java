/**
 * Shares an effect out among those that bring it about together: safeguards, channels, measures. Computed from what subsets of them
 * come to. Knows no scenario.
 */
@NullMarked
package glasshouse.experiment.attribution;

import org.jspecify.annotations.NullMarked;

/**
 * Metrics, the cuts they are counted in, and the integer tallies.
 */
@NullMarked
package glasshouse.observation.metric;

import org.jspecify.annotations.NullMarked;

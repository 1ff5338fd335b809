/**
 * Keyed randomness: every draw is a pure function of (seed, purpose, origin, ordinal), so that two worlds that differ
 * in one rule share all other luck. Samplers turn one draw into one value by inversion, never by rejection. Touches
 * nothing but the JDK; holds no generator state anywhere.
 */
@NullMarked
package glasshouse.kernel.random;

import org.jspecify.annotations.NullMarked;

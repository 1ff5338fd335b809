/**
 * Counts what points take in money and in time, who has fewer than at the start, and how unequal scores are.
 */
@NullMarked
package glasshouse.observation.points;

import org.jspecify.annotations.NullMarked;

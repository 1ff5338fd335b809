/**
 * The one reader of truth: scores recomputed without false records, and the class of every listing.
 */
@NullMarked
package glasshouse.observation.truth;

import org.jspecify.annotations.NullMarked;

/**
 * The counts of a week in few bytes. Knows nothing of what is counted.
 */
@NullMarked
package glasshouse.observation.packed;

import org.jspecify.annotations.NullMarked;

/**
 * Counts who joined and left private schemes and why, and what companies did with requests.
 */
@NullMarked
package glasshouse.observation.schemes;

import org.jspecify.annotations.NullMarked;

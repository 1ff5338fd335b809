/**
 * The weeks in which what stands is counted, and not only what happens.
 */
@NullMarked
package glasshouse.observation.census;

import org.jspecify.annotations.NullMarked;

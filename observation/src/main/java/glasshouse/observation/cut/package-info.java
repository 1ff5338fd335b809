/**
 * The ways in which subjects are cut into strata.
 */
@NullMarked
package glasshouse.observation.cut;

import org.jspecify.annotations.NullMarked;

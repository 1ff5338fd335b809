/**
 * What is counted and told of loans.
 */
@NullMarked
package glasshouse.observation.lending;

import org.jspecify.annotations.NullMarked;

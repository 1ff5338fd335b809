/**
 * The week as a list one can read, print and time.
 */
@NullMarked
package glasshouse.engine.plan;

import org.jspecify.annotations.NullMarked;

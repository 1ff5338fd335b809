/**
 * Runs a world week by week on any number of threads.
 */
@NullMarked
package glasshouse.engine.run;

import org.jspecify.annotations.NullMarked;

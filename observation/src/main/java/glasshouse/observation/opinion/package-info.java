/**
 * What is counted and written down of what people think of the system.
 */
@NullMarked
package glasshouse.observation.opinion;

import org.jspecify.annotations.NullMarked;

/**
 * What a person reads of a benchmark: a table of figures beside those to reach.
 */
@NullMarked
package glasshouse.views.speed;

import org.jspecify.annotations.NullMarked;

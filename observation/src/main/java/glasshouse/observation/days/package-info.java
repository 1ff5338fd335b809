/** Days under measures, and what they cost by the year, counted from how many are under each and not row by row. */
@NullMarked
package glasshouse.observation.days;

import org.jspecify.annotations.NullMarked;

/**
 * What people do: occasions that no regime changes, thinned by disposition, means, need and treatment into acts. Reads
 * traits and the treatment folded in last week; writes only the week's acts.
 */
@NullMarked
package glasshouse.society.conduct;

import org.jspecify.annotations.NullMarked;

/**
 * What is counted of hiring, on the side of candidates and on that of firms.
 */
@NullMarked
package glasshouse.observation.hiring;

import org.jspecify.annotations.NullMarked;

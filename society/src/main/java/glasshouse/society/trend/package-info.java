/**
 * What changes by itself, whatever the regime: how readily people do something, and an index of the economy. What an outcome
 * looks like in which no regime has a part.
 */
@NullMarked
package glasshouse.society.trend;

import org.jspecify.annotations.NullMarked;

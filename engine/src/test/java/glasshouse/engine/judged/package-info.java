/**
 * How people are judged: joint listing by agreement, what is left to officials, and groups that are treated otherwise.
 */
@NullMarked
package glasshouse.engine.judged;

import org.jspecify.annotations.NullMarked;

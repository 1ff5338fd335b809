/**
 * What happens between weeks: messages sorted to their districts, pools granted.
 */
@NullMarked
package glasshouse.engine.exchange;

import org.jspecify.annotations.NullMarked;

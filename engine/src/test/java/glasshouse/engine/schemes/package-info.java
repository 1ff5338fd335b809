/**
 * Private schemes in small worlds: who joins, what members get, what others are refused, and what the state sees.
 */
@NullMarked
package glasshouse.engine.schemes;

import org.jspecify.annotations.NullMarked;

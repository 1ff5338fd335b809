/** Guesses at what somebody meant, for the "Maybe" line of a problem. Pure functions on text; touches nothing. */
@NullMarked
package glasshouse.scenario.hint;

import org.jspecify.annotations.NullMarked;

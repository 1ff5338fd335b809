/**
 * What everybody knows of a regime: what it says in public that acts bring, and what knowing it does. The institution says it,
 * conduct reads it.
 */
@NullMarked
package glasshouse.society.known;

import org.jspecify.annotations.NullMarked;

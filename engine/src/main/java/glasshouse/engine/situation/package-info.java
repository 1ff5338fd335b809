/**
 * Situation tests of a rulebook: a few acts, and what must come of them. They run through the week's own phases, and answer
 * whether it came so: never with a score. May touch whatever the engine's other packages hold.
 */
@NullMarked
package glasshouse.engine.situation;

import org.jspecify.annotations.NullMarked;

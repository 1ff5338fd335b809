/** Worlds in which people think of the system, say what they say of it, and oppose it openly. */
@NullMarked
package glasshouse.engine.opinion;

import org.jspecify.annotations.NullMarked;

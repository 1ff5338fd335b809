/**
 * Typed indexes, so that a subject is never taken for a city at a border between modules. Inside hot loops they are
 * plain ints. Touches nothing but the JDK.
 */
@NullMarked
package glasshouse.kernel.index;

import org.jspecify.annotations.NullMarked;

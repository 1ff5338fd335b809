/**
 * Quantities with their units as types, for every border between modules, and the only conversions between units.
 * Inside hot loops code uses primitives whose names end in the unit. Touches nothing but the JDK.
 */
@NullMarked
package glasshouse.kernel.quantity;

import org.jspecify.annotations.NullMarked;

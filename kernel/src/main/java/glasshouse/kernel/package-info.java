/**
 * The ground everything else stands on: time, quantities, typed indexes, keyed randomness, truth tags and problems.
 * Each lives in a package of its own below this one; this one holds no types. The kernel imports no other module.
 */
@NullMarked
package glasshouse.kernel;

import org.jspecify.annotations.NullMarked;

/**
 * Lenders and borrowers, in small worlds.
 */
@NullMarked
package glasshouse.engine.credit;

import org.jspecify.annotations.NullMarked;

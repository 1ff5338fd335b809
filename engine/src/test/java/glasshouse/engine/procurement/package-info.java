/** Contracts that many bid for, against closed forms and twins. */
@NullMarked
package glasshouse.engine.procurement;

import org.jspecify.annotations.NullMarked;

/** Days under measures, in small worlds. */
@NullMarked
package glasshouse.engine.days;

import org.jspecify.annotations.NullMarked;

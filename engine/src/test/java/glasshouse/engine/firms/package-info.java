/** Firms as subjects, against the shares that they are made from and the closed forms that persons keep. */
@NullMarked
package glasshouse.engine.firms;

import org.jspecify.annotations.NullMarked;

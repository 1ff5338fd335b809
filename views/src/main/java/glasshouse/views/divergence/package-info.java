/** Where two worlds part, for a terminal and for machines. */
@NullMarked
package glasshouse.views.divergence;

import org.jspecify.annotations.NullMarked;

/**
 * What a person reads of twins: a table of paired differences.
 */
@NullMarked
package glasshouse.views.effect;

import org.jspecify.annotations.NullMarked;

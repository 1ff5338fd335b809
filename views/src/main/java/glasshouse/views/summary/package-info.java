/**
 * What a person reads of a run: under thirty lines, from the figures stored with it.
 */
@NullMarked
package glasshouse.views.summary;

import org.jspecify.annotations.NullMarked;

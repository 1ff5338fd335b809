/**
 * What a person reads of the laws of a stored run.
 */
@NullMarked
package glasshouse.views.law;

import org.jspecify.annotations.NullMarked;

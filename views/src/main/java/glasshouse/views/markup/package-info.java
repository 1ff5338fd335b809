/**
 * Elements of HTML and SVG that escape whatever text they are given. Knows nothing of runs and touches nothing else.
 */
@NullMarked
package glasshouse.views.markup;

import org.jspecify.annotations.NullMarked;

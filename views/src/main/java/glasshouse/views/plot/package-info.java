/**
 * Pictures of what experiments find, as SVG: intervals, influences, curves, parts of a box, and what follows on what. They are drawn
 * with attributes of their own and read without colours. Knows nothing of experiments.
 */
@NullMarked
package glasshouse.views.plot;

import org.jspecify.annotations.NullMarked;

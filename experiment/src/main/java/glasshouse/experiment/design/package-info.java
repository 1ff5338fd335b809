/**
 * Where in the box of its factors an experiment looks: designs as lists of points of the unit cube, the same for the same numbers and seed, and each the
 * beginning of any larger one where its kind allows. Knows no scenario.
 */
@NullMarked
package glasshouse.experiment.design;

import org.jspecify.annotations.NullMarked;

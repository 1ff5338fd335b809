/**
 * Where two worlds of the same people and luck part: the first week, subject and decision, and who is reached from there, by
 * which message, through whom. Computes both worlds again, week by week; opens no file itself.
 */
@NullMarked
package glasshouse.experiment.divergence;

import org.jspecify.annotations.NullMarked;

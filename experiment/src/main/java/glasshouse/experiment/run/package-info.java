/**
 * Runs a world into a run folder: week by week, with checkpoints, interrupted and resumed, to the last table. May touch
 * the engine and results; opens no file itself.
 */
@NullMarked
package glasshouse.experiment.run;

import org.jspecify.annotations.NullMarked;

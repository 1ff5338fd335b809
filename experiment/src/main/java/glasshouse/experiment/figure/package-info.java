/**
 * The figures that a run comes to, as plain records: what happened to scores, on each list, in each channel and pool, to firms.
 * How they are counted is in {@code summary}, how they are shown in views.
 */
@NullMarked
package glasshouse.experiment.figure;

import org.jspecify.annotations.NullMarked;

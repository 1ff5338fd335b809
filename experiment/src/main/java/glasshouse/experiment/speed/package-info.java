/**
 * Speed and bytes beside this machine's limits, measured in one warm process.
 */
@NullMarked
package glasshouse.experiment.speed;

import org.jspecify.annotations.NullMarked;

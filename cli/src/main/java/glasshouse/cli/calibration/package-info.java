/**
 * The commands that hold worlds against published figures, and fit them to some.
 */
@NullMarked
package glasshouse.cli.calibration;

import org.jspecify.annotations.NullMarked;

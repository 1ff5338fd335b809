/**
 * Holds runs against published figures, and fits what is assumed of society and of channels' errors to some of them. Which
 * figures are fitted to is written down beforehand; what a regime says is never moved.
 */
@NullMarked
package glasshouse.experiment.calibration;

import org.jspecify.annotations.NullMarked;

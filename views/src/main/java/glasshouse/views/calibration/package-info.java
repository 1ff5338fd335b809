/**
 * Published figures beside simulated ones, as text and for JSON.
 */
@NullMarked
package glasshouse.views.calibration;

import org.jspecify.annotations.NullMarked;

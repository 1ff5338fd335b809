/**
 * Days and weeks as whole numbers counted from the start of a horizon, and the only place where they meet the calendar.
 * Touches nothing but the JDK; never reads a clock.
 */
@NullMarked
package glasshouse.kernel.time;

import org.jspecify.annotations.NullMarked;

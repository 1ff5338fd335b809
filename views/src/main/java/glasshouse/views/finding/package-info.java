/**
 * What an experiment found, as a terminal shows it. Knows no simulation.
 */
@NullMarked
package glasshouse.views.finding;

import org.jspecify.annotations.NullMarked;

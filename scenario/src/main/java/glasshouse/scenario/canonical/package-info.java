/**
 * What follows from a resolved tree alone: its one spelling, its hash, its list of parameters. May touch bind and
 * settings.
 */
@NullMarked
package glasshouse.scenario.canonical;

import org.jspecify.annotations.NullMarked;

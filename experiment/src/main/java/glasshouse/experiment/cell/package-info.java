/**
 * What was read off single runs, kept by what they are: engine, world, what is read, and seeds. What is kept is never run again, by
 * whatever experiment in whatever order it was made. Knows files and no simulation.
 */
@NullMarked
package glasshouse.experiment.cell;

import org.jspecify.annotations.NullMarked;

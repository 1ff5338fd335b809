/**
 * Runs experiments: from a question to worlds at points, to what is read off each, to tables and findings. Stopped anywhere and run again it
 * goes on, and what it writes is the same to the byte. May touch the engine, results and the other packages of experiments.
 */
@NullMarked
package glasshouse.experiment.explore;

import org.jspecify.annotations.NullMarked;

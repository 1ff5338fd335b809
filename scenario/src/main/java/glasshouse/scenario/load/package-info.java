/**
 * The reader as a mechanism or command uses it: from a name or file and patches to settings, parameters, canonical form
 * and hash. May touch every other package of the reader.
 */
@NullMarked
package glasshouse.scenario.load;

import org.jspecify.annotations.NullMarked;

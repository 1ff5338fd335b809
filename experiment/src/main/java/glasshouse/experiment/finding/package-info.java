/**
 * What an experiment found, as it is stored and shown. Knows nothing of how it was found.
 */
@NullMarked
package glasshouse.experiment.finding;

import org.jspecify.annotations.NullMarked;

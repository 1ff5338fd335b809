/**
 * What is observed of a run: settings, and the phase that reads every batch of the week. Changes nothing that it observes.
 */
@NullMarked
package glasshouse.observation;

import org.jspecify.annotations.NullMarked;

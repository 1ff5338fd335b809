/**
 * Asks what share each of several patches has in harms: writes the experiment that answers it, which is run like any other. Runs nothing
 * itself.
 */
@NullMarked
package glasshouse.experiment.shares;

import org.jspecify.annotations.NullMarked;

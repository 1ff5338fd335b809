/**
 * One life of a stored run: read from its ledger, or computed again from its scenario and seeds with that one subject
 * followed. May touch the engine and results; opens no file itself.
 */
@NullMarked
package glasshouse.experiment.life;

import org.jspecify.annotations.NullMarked;

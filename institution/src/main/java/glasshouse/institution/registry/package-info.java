/**
 * Agencies and their islands, and the master database that joins them: sightings become records when they are filed, some days
 * later; records are joined after a delay and with errors, and agreements say who reads them.
 */
@NullMarked
package glasshouse.institution.registry;

import org.jspecify.annotations.NullMarked;

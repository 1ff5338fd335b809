/**
 * Agencies and their islands: sightings become records when they are filed, some days later.
 */
@NullMarked
package glasshouse.institution.registry;

import org.jspecify.annotations.NullMarked;

/**
 * Capacities that many compete for: hours of courts and inspectors, granted between weeks.
 */
@NullMarked
package glasshouse.institution.pools;

import org.jspecify.annotations.NullMarked;

/**
 * Dates by which a system comes to more people, and what delays them. Knows nothing of what begins.
 */
@NullMarked
package glasshouse.institution.rollout;

import org.jspecify.annotations.NullMarked;

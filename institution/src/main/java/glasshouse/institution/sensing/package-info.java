/**
 * Channels that see acts, with their errors. The only package of the institution that reads acts; what leaves it is evidence.
 */
@NullMarked
package glasshouse.institution.sensing;

import org.jspecify.annotations.NullMarked;

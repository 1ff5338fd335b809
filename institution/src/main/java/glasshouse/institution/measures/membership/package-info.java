/**
 * What companies do with requests: favour those of members, and refuse those of others. Beside measures, since requests are read there
 * alone.
 */
@NullMarked
package glasshouse.institution.measures.membership;

import org.jspecify.annotations.NullMarked;

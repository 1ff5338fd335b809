/**
 * What the institution itself counts: records, by the cells of its risk models. May read records and traits; governance decides
 * from these counts alone.
 */
@NullMarked
package glasshouse.institution.statistics;

import org.jspecify.annotations.NullMarked;

/**
 * Rows about single subjects: ledger, listings, grounds, records, arrivals.
 */
@NullMarked
package glasshouse.observation.log;

import org.jspecify.annotations.NullMarked;

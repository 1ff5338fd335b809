/**
 * The rulebook: entries, scores and grades. Reads records and nothing behind them.
 */
@NullMarked
package glasshouse.institution.scoring;

import org.jspecify.annotations.NullMarked;

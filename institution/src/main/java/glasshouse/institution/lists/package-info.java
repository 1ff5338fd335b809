/**
 * Blacklists and redlists: criteria, decisions, terms, expiry. Reads records and scores and nothing behind them.
 */
@NullMarked
package glasshouse.institution.lists;

import org.jspecify.annotations.NullMarked;

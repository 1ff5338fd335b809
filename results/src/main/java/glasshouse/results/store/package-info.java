/**
 * Writes rows as Parquet through DuckDB, which is opened on a thread of its own so that no command waits for it before
 * it has something to write. May touch DuckDB; knows nothing of run folders.
 */
@NullMarked
package glasshouse.results.store;

import org.jspecify.annotations.NullMarked;

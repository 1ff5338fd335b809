/**
 * Reads a stored run with SQL and nothing else: views over the Parquet segments of that run, in a database that can open
 * no other file and whose settings are locked. Formats answers as text, CSV and JSON.
 */
@NullMarked
package glasshouse.results.query;

import org.jspecify.annotations.NullMarked;

/**
 * Laws that every stored run must keep, each a sentence and a query over the run's tables that returns what offends. Reads
 * through {@code results.query} alone.
 */
@NullMarked
package glasshouse.results.law;

import org.jspecify.annotations.NullMarked;

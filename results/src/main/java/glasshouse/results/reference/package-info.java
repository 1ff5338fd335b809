/**
 * Writes the reference page of each table from its declaration, with the lines of pandas, R and SQL that read it.
 */
@NullMarked
package glasshouse.results.reference;

import org.jspecify.annotations.NullMarked;

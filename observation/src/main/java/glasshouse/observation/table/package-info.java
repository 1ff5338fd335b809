/**
 * The shape of what a run hands out: tables declared once (name, columns with unit and meaning) and rows kept column
 * by column in primitive arrays. Knows nothing of files: {@code results} writes what is collected here. May touch
 * nothing else of Glasshouse.
 */
@NullMarked
package glasshouse.observation.table;

import org.jspecify.annotations.NullMarked;

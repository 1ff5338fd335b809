/**
 * Words and numbers as a terminal of eighty columns shows them: thousands separated, columns aligned, lines wrapped, no
 * colours. Knows nothing of runs.
 */
@NullMarked
package glasshouse.views.text;

import org.jspecify.annotations.NullMarked;

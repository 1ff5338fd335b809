/**
 * What recourse must do: each safeguard alone, against formulas and in every single life.
 */
@NullMarked
package glasshouse.engine.recourse;

import org.jspecify.annotations.NullMarked;

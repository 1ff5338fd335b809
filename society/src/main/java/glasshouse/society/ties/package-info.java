/**
 * Who is tied to whom: household, neighbours, colleagues, acquaintances. Ties are symmetric and computed, not stored. May
 * touch the population and the kernel; knows nothing of what passes along a tie.
 */
@NullMarked
package glasshouse.society.ties;

import org.jspecify.annotations.NullMarked;

/**
 * Where people live: each household in one city, by a draw of the people's seed. Knows households and neighbourhoods, and
 * nothing of what a city does to its people.
 */
@NullMarked
package glasshouse.society.cities;

import org.jspecify.annotations.NullMarked;

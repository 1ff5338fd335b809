/** Small worlds of several cities: where people live, who is scored by what from when, and what delays. */
@NullMarked
package glasshouse.engine.cities;

import org.jspecify.annotations.NullMarked;

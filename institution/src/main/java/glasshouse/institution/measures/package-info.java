/**
 * What follows from a listing, as treatment of people: the one arrow back to society.
 */
@NullMarked
package glasshouse.institution.measures;

import org.jspecify.annotations.NullMarked;

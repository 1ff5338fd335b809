/**
 * Rules by which a listing reaches others who did nothing, compiled and at work: along which ties, how far, and from one side to the other.
 * Whom they reach is told by message, and their own lists decide.
 */
@NullMarked
package glasshouse.institution.contagion;

import org.jspecify.annotations.NullMarked;

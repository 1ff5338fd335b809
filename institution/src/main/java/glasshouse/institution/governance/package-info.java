/**
 * What is decided between weeks, from what the institution itself counts: risk models fitted anew, inspections allocated. Sees no
 * person and nothing that only observation knows.
 */
@NullMarked
package glasshouse.institution.governance;

import org.jspecify.annotations.NullMarked;

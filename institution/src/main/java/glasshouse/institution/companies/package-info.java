/**
 * What private companies make of what people leave with them: a score of their own, which no law of the city knows of.
 */
@NullMarked
package glasshouse.institution.companies;

import org.jspecify.annotations.NullMarked;

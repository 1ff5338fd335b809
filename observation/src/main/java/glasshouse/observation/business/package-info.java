/**
 * The business of firms, counted: who was founded and who ceased, what rules and treatment cost, what was invested and what was not.
 */
@NullMarked
package glasshouse.observation.business;

import org.jspecify.annotations.NullMarked;

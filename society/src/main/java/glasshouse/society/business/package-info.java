/**
 * The business of firms: what they earn, what rules and treatment cost them, what they invest, when they cease, and who founds
 * new ones. It reads what the institution charges, and imports no institution.
 */
@NullMarked
package glasshouse.society.business;

import org.jspecify.annotations.NullMarked;

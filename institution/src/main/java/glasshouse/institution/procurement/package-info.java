/**
 * Contracts that many bid for, and the marks by which bids are ranked. It sees bids that measures let through, and no request.
 */
@NullMarked
package glasshouse.institution.procurement;

import org.jspecify.annotations.NullMarked;

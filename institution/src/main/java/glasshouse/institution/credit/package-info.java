/**
 * Lenders: what they see of who asks for a loan, whom they lend to, and what became of what they lent. A lender answers requests
 * that no measure refused; it knows who repaid and never why.
 */
@NullMarked
package glasshouse.institution.credit;

import org.jspecify.annotations.NullMarked;

/**
 * Who has an account, how likely whom is to repay, and what comes of a loan that falls due. What people are like is known here
 * and nowhere in the institution; a lender sees who repaid.
 */
@NullMarked
package glasshouse.society.borrowing;

import org.jspecify.annotations.NullMarked;

/**
 * What is counted of bids for contracts, and told of those followed.
 */
@NullMarked
package glasshouse.observation.bidding;

import org.jspecify.annotations.NullMarked;

/**
 * What is counted and told of bids.
 */
@NullMarked
package glasshouse.observation.bidding;

import org.jspecify.annotations.NullMarked;

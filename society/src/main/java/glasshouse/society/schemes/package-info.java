/**
 * The choice to join a company's private scheme, and to leave it: for what it offers, for what peers do, and for what it costs to stay
 * out. What a scheme offers is the company's; it comes here as an {@link glasshouse.society.schemes.Offer}.
 */
@NullMarked
package glasshouse.society.schemes;

import org.jspecify.annotations.NullMarked;

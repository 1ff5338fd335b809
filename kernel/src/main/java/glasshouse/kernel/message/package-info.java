/**
 * What crosses between subjects and what many compete for: messages, delivered at the start of the next week, and claims
 * on pools, answered then. Nothing here knows what a message means.
 */
@NullMarked
package glasshouse.kernel.message;

import org.jspecify.annotations.NullMarked;

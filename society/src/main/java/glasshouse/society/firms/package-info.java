/**
 * What firms are and do: their traits, made from published shares, and the acts and requests that tempt them. A firm is a
 * subject like a person; whatever treats it is the same.
 */
@NullMarked
package glasshouse.society.firms;

import org.jspecify.annotations.NullMarked;

/**
 * The society: who people are, whom they know, what they do, and what treatment does to them. Never imports the
 * institution.
 */
@NullMarked
package glasshouse.society;

import org.jspecify.annotations.NullMarked;

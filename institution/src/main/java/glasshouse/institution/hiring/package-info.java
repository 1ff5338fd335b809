/**
 * What becomes of a candidate who is on a published blacklist: persons apply to firms of the other side, which look them up or do not.
 */
@NullMarked
package glasshouse.institution.hiring;

import org.jspecify.annotations.NullMarked;

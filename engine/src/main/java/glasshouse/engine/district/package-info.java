/**
 * Districts: the columns of a stretch of subjects, and the room one thread works in.
 */
@NullMarked
package glasshouse.engine.district;

import org.jspecify.annotations.NullMarked;

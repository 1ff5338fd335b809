/**
 * What passes between persons and firms.
 */
@NullMarked
package glasshouse.engine.between;

import org.jspecify.annotations.NullMarked;

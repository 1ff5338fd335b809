/** Tests of situation tests: what the catalog expects, what is refused, and that no score is given away. */
@NullMarked
package glasshouse.engine.situation;

import org.jspecify.annotations.NullMarked;

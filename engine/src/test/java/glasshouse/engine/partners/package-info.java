/** Small worlds of firms whose partners are given by hand, so that what passes from one to the next has a closed form. */
@NullMarked
package glasshouse.engine.partners;

import org.jspecify.annotations.NullMarked;

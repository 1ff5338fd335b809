/**
 * The sheet that every page of ours is set on: one HTML file that needs nothing beside it. Knows nothing of what stands on it.
 */
@NullMarked
package glasshouse.views.sheet;

import org.jspecify.annotations.NullMarked;

/**
 * Makes settings records from trees, and keeps beside them the resolved tree: every value with its place and what stands
 * behind it, defaults filled. May touch tree, shape, catalog and settings.
 */
@NullMarked
package glasshouse.scenario.bind;

import org.jspecify.annotations.NullMarked;

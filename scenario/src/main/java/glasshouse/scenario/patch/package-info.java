/**
 * Changes to a tree before it becomes settings: values set and removed by path. May touch tree, shape, catalog and the
 * hints.
 */
@NullMarked
package glasshouse.scenario.patch;

import org.jspecify.annotations.NullMarked;

/**
 * The shipped data by folder and name, and the files a user names instead. May touch the tree, the hints and the
 * kernel's problems.
 */
@NullMarked
package glasshouse.scenario.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * YAML as an immutable tree in which every value knows its file, line and column. Knows nothing of settings. May touch
 * the kernel's problems and the hints.
 */
@NullMarked
package glasshouse.scenario.tree;

import org.jspecify.annotations.NullMarked;

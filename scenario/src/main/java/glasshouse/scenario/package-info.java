/**
 * The reader: from YAML to settings. A mechanism declares its settings beside itself with {@code settings}; {@code load}
 * is what the rest of the house calls.
 */
@NullMarked
package glasshouse.scenario;

import org.jspecify.annotations.NullMarked;

/** Small worlds written as text, for tests of every floor above: a base in YAML, changed by dotted paths. */
@NullMarked
package glasshouse.engine.small;

import org.jspecify.annotations.NullMarked;

/**
 * What the annotations of a settings record say, read once by reflection: the shapes that values must have. Parser,
 * patches, schema and reference page all work from these. May touch settings, tree and the kernel's quantities.
 */
@NullMarked
package glasshouse.scenario.shape;

import org.jspecify.annotations.NullMarked;

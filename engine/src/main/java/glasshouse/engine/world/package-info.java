/**
 * The whole scenario, composed of what every mechanism declares, and the world compiled from it.
 */
@NullMarked
package glasshouse.engine.world;

import org.jspecify.annotations.NullMarked;

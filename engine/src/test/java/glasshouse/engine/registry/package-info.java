/**
 * The registry in whole runs: joining, sharing, deleting, who is registered, and copies that lag.
 */
@NullMarked
package glasshouse.engine.registry;

import org.jspecify.annotations.NullMarked;

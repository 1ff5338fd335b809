/**
 * Scenarios broken in every way that is known, one section and one way at a time.
 */
@NullMarked
package glasshouse.cli.broken;

import org.jspecify.annotations.NullMarked;

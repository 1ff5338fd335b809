/**
 * The command line: one class per command, thin. What they compute is in the floors below.
 */
@NullMarked
package glasshouse.cli;

import org.jspecify.annotations.NullMarked;

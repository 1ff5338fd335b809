/**
 * Runs experiments for the commands that have any, and prints what was found. Knows no command.
 */
@NullMarked
package glasshouse.cli.explore;

import org.jspecify.annotations.NullMarked;

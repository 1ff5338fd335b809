/**
 * What a command shows while it works, and how it hears that it is to stop. Knows no command.
 */
@NullMarked
package glasshouse.cli.progress;

import org.jspecify.annotations.NullMarked;

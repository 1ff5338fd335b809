/**
 * What commands have in common: options that several have, where they write, and how they end. Knows no command.
 */
@NullMarked
package glasshouse.cli.option;

import org.jspecify.annotations.NullMarked;

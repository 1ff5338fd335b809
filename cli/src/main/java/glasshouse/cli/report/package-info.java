/**
 * Writes reports and their pictures where commands are asked for them.
 */
@NullMarked
package glasshouse.cli.report;

import org.jspecify.annotations.NullMarked;

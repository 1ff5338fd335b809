/**
 * Codes of synthetic firms, in the form of the published standard and never a real one. May touch the kernel's keys; makes
 * codes and reads none.
 */
@NullMarked
package glasshouse.society.codes;

import org.jspecify.annotations.NullMarked;

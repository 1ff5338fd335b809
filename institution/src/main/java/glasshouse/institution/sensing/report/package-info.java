/**
 * Reports by ties: what makes people hand them in, true or made up, what they are worth as evidence, and what the one reported
 * does about it. Reads no acts; what was witnessed is told it by sensing.
 */
@NullMarked
package glasshouse.institution.sensing.report;

import org.jspecify.annotations.NullMarked;

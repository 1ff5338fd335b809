/**
 * Tests of experiments that commands run.
 */
@NullMarked
package glasshouse.cli.explore;

import org.jspecify.annotations.NullMarked;

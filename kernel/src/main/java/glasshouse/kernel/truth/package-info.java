/**
 * The truth behind each record, carried along as a tag that whoever moves records can write and copy, and cannot read.
 * {@link glasshouse.kernel.truth.TruthReader} is for observation and the engine's checkpoints alone; a test holds it.
 */
@NullMarked
package glasshouse.kernel.truth;

import org.jspecify.annotations.NullMarked;

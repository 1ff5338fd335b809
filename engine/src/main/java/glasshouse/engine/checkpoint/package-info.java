/**
 * State written in pages of subjects, the same whatever the districts: for checkpoints and for the digest.
 */
@NullMarked
package glasshouse.engine.checkpoint;

import org.jspecify.annotations.NullMarked;

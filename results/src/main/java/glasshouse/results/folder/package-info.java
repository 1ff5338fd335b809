/**
 * The life of a run folder: begun under a partial name, added to segment by segment, checkpointed, and given its final name
 * only when whole. May touch the file system, the manifest and the Parquet store; computes nothing.
 */
@NullMarked
package glasshouse.results.folder;

import org.jspecify.annotations.NullMarked;

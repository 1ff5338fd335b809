/**
 * Columns of events: struct-of-arrays batches that flow between the phases of a week. Nothing here knows what an event
 * means.
 */
@NullMarked
package glasshouse.kernel.column;

import org.jspecify.annotations.NullMarked;
